package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.publish.brief.Brief;
import io.duibiao.publish.brief.BriefAuthor;
import io.duibiao.publish.brief.BriefDocument;
import io.duibiao.publish.brief.Sentence;
import io.duibiao.publish.brief.StatedFigure;
import io.duibiao.publish.brief.StatedFigure.Kind;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BriefProofTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));
    private static final Publication PUBLICATION = Samples.chongqing();

    private final BriefProof proof = new BriefProof(REFERENCE, PUBLICATION);
    private final Brief brief = new BriefAuthor(PUBLICATION).brief();

    private List<String> faults(Brief meant, String written) {
        return proof.faults("brief.txt", written.getBytes(StandardCharsets.UTF_8), meant, "500000");
    }

    @Test
    void our_own_reader_gives_back_every_figure_of_the_document() {
        byte[] docx = new BriefDocument(PUBLICATION.run(), new ChartWriter(Typeface.bundled())).write(brief, List.of());
        assertThat(brief.sentences().stream().flatMap(s -> s.figures().stream()))
                .as("figures stated")
                .hasSize(2 + 8 + 6);
        assertThat(proof.faults("brief.docx", docx, brief, "500000")).isEmpty();
    }

    @Test
    void a_profile_is_read_as_its_members_own() {
        Brief profile = new BriefAuthor(PUBLICATION).profile("500101");
        assertThat(proof.faults("500101.txt", profile.text().getBytes(StandardCharsets.UTF_8), profile, "500101"))
                .isEmpty();
    }

    @Test
    void briefs_of_many_cities_are_proved() {
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < 60; seed++) {
            Publication madeUp = Samples.madeUp(seed);
            BriefProof own = new BriefProof(REFERENCE, madeUp);
            Brief written = inCatalogue(new BriefAuthor(madeUp).brief());
            faults.addAll(own.faults(
                    "seed-" + seed + ".txt", written.text().getBytes(StandardCharsets.UTF_8), written, "500000"));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void briefs_of_provinces_and_of_prefectures_that_are_no_cities_are_proved() {
        Map<String, String> wholes = Map.of("330000", "全省", "433100", "全州", "152200", "全盟", "653100", "全地区");
        wholes.forEach((region, whole) -> {
            Publication madeUp = Samples.madeUpOf(region, REFERENCE);
            Brief written = new BriefAuthor(madeUp).brief();
            assertThat(written.text()).contains(whole + "地区生产总值", "居" + whole + "第1位");
            assertThat(new BriefProof(REFERENCE, madeUp)
                            .faults("brief.txt", written.text().getBytes(StandardCharsets.UTF_8), written, region))
                    .as(whole)
                    .isEmpty();
        });
    }

    /** The sample calls two taxes otherwise than the catalogue: a reader cannot give back ids that it does not know. */
    private static Brief inCatalogue(Brief brief) {
        return new Brief(
                brief.title(),
                brief.sections().stream()
                        .filter(section ->
                                REFERENCE.indicators().byId(section.about()).isPresent())
                        .toList());
    }

    @Test
    void a_figure_that_does_not_come_back_names_its_sentence() {
        assertThat(faults(brief, brief.text().replace("982.58亿元", "982.85亿元")))
                .as("the sentence is not there as meant")
                .singleElement()
                .asString()
                .startsWith("brief.txt: 「万州区地区生产总值982.58亿元")
                .contains("does not stand in the document", "not published");
    }

    @Test
    void a_figure_that_is_read_otherwise_is_named() {
        Sentence wrong = new Sentence("万州区地区生产总值98258万元。", List.of(figure(Kind.LEVEL, "982.58", "亿元")));
        assertThat(faults(with(wrong), with(wrong).text()))
                .singleElement()
                .asString()
                .contains("does not give back LEVEL 982.58亿元 of gdp in 500101; read were LEVEL 982580000元 of gdp");
    }

    @Test
    void a_figure_that_was_not_meant_is_a_fault() {
        Sentence subject = brief.sentences().get(brief.sentences().size() - 1);
        List<StatedFigure> fewer =
                subject.figures().subList(0, subject.figures().size() - 1);
        assertThat(faults(with(new Sentence(subject.text(), fewer)), brief.text()))
                .singleElement()
                .asString()
                .contains("is also read as RANK_CITY 37");
    }

    @Test
    void a_figure_of_another_region_is_no_proof() {
        Sentence subject = brief.sentences().get(brief.sentences().size() - 1);
        List<StatedFigure> others = subject.figures().stream()
                .map(f -> new StatedFigure("500102", f.indicator(), f.kind(), f.value(), f.unit()))
                .collect(Collectors.toList());
        assertThat(faults(with(new Sentence(subject.text(), others)), brief.text()))
                .singleElement()
                .asString()
                .contains("in 500102; read were", "in 500101");
    }

    @Test
    void a_count_that_is_wrong_names_its_sentence() {
        String wrong = "可比的区县有38个，其中27个高于全市平均水平，11个低于全市平均水平。";
        assertThat(faults(
                        with(new Sentence(wrong, List.of())),
                        with(new Sentence(wrong, List.of())).text()))
                .containsExactly(
                        "brief.txt: 「" + wrong + "」 says 「27个高于」, but the published table has 26 where it says so."
                                + " The brief is not published. Please report this, or write it by hand.",
                        "brief.txt: 「" + wrong + "」 says 「11个低于」, but the published table has 12 where it says so."
                                + " The brief is not published. Please report this, or write it by hand.");
    }

    @Test
    void what_is_even_is_read_as_zero() {
        Sentence even = new Sentence(
                "万州区地区生产总值，与上年同期持平，增速与全市持平。",
                List.of(figure(Kind.GROWTH, "0.0", "%"), figure(Kind.GAP_PARENT, "0.0", "个百分点")));
        Brief small = new Brief(
                "通报", List.of(new Brief.Section("gdp", "一、地区生产总值", List.of(new Brief.Paragraph(List.of(even))))));
        assertThat(faults(small, small.text())).isEmpty();
    }

    private static StatedFigure figure(Kind kind, String value, String unit) {
        return new StatedFigure("500101", "gdp", kind, new BigDecimal(value), unit);
    }

    private Brief with(Sentence last) {
        Brief.Section section = brief.sections().get(0);
        List<Brief.Paragraph> paragraphs = List.of(section.paragraphs().get(0), new Brief.Paragraph(List.of(last)));
        return new Brief(brief.title(), List.of(new Brief.Section("gdp", section.heading(), paragraphs)));
    }
}
