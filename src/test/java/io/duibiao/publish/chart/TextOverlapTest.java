package io.duibiao.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.publish.Language;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.drawing.Pen;
import io.duibiao.publish.drawing.TextMeasure;
import io.duibiao.publish.drawing.Typeface;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the figures, no text covers another, none leaves the picture or is cut off in it, and each character has a glyph. */
class TextOverlapTest {
    private static final int DATA_SETS = 200;
    /** Sparse figures leave out a form now and then: so many data sets are made that each form is drawn often enough. */
    private static final int SEEDS = 275;

    /** A chart of each form, as the package's door lists them. */
    private static final List<String> FORMS = List.of(
            "gdp-growth-ranking",
            "gdp-growth-years",
            "gdp-growth-gap",
            "ranks-growth-heatmap",
            "gdp-growth-ranks-years",
            "gdp-level-growth",
            "gdp-growth-intervals",
            "profile-growth",
            "gdp-targets",
            "gdp-growth-multiples",
            "gdp-growth-map",
            "gdp-structure");

    private static final Typeface TYPEFACE = Typeface.bundled();

    @Test
    void no_two_texts_meet_in_any_form_over_200_random_data_sets() {
        Map<String, Integer> forms = new TreeMap<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            Language language = seed % 5 == 0 ? Language.EN : Language.ZH;
            Publication publication = SampleMarks.broken(Samples.madeUp(seed)).in(language);
            List<Chart> charts = new ArrayList<>(charts(publication, SampleMarks.supplement(seed)));
            if (seed <= DATA_SETS) {
                charts.addAll(charts(Samples.industries(seed).in(language), Supplement.NONE));
            }
            for (Chart chart : charts) {
                forms.merge(chart.name(), 1, Integer::sum);
                check(chart, "seed " + seed + ", " + chart.name());
            }
        }
        assertThat(FORMS).as("drawn: %s", forms).allMatch(form -> forms.getOrDefault(form, 0) >= DATA_SETS);
    }

    @Test
    void no_two_texts_meet_in_the_charts_of_real_figures() {
        new Gallery(Samples.chongqing(), Supplement.NONE, TYPEFACE)
                .pictures(new ChartWriter(TYPEFACE))
                .forEach(picture -> check(picture.chart(), picture.chart().name()));
    }

    private static List<Chart> charts(Publication publication, Supplement supplement) {
        Gallery gallery = new Gallery(publication, supplement, TYPEFACE);
        return Stream.concat(gallery.overview().stream(), gallery.of("gdp").stream())
                .toList();
    }

    private static void check(Chart chart, String where) {
        Frame frame = new Frame(chart, new TextMeasure(TYPEFACE));
        TextRecorder recorder = new TextRecorder();
        frame.draw(new Pen(recorder, TYPEFACE));
        Rectangle2D picture = new Rectangle2D.Double(0, 0, Frame.WIDTH, frame.height());
        List<TextRecorder.Written> texts = recorder.texts();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            TextRecorder.Written text = texts.get(i);
            if (!picture.contains(text.box())) {
                faults.add("'" + text.text() + "' leaves the picture: " + text.box());
            }
            if (text.cut()) {
                faults.add("'" + text.text() + "' is cut off at " + text.box());
            }
            if (!TYPEFACE.missing(text.text()).isEmpty()) {
                faults.add("'" + text.text() + "' has characters without a glyph");
            }
            for (int k = 0; k < i; k++) {
                if (text.box().intersects(texts.get(k).box())) {
                    faults.add("'" + text.text() + "' covers '" + texts.get(k).text() + "'");
                }
            }
        }
        assertThat(faults).as(where).isEmpty();
    }
}
