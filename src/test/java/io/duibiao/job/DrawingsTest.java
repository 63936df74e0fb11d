package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.period.Period;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Gallery;
import io.duibiao.publish.chart.Picture;
import io.duibiao.publish.drawing.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingsTest {
    private static final Typeface TYPEFACE = Typeface.bundled();
    private static final ChartWriter WRITER = new ChartWriter(TYPEFACE);

    @TempDir
    private Path folder;

    private static Picture ranking(int year) {
        Focus focus = new Focus("500000", Period.year(year), Optional.of("500101"));
        return new Gallery(Samples.chongqing(focus), Supplement.NONE, TYPEFACE)
                .of("gdp").stream()
                        .filter(chart -> chart.name().equals("gdp-level-ranking"))
                        .map(chart -> new Picture(Optional.of("gdp"), chart, WRITER.svg(chart)))
                        .findFirst()
                        .orElseThrow();
    }

    private Path published(String run, Picture picture, Optional<Path> before) {
        OutputFolder output = OutputFolder.open(folder, "job", run);
        new Drawings(WRITER, output, before.map(DrawingsTest::run)).write("charts/ranking", picture);
        return output.publish();
    }

    /** Returns what a run published, as if its picture had been so then. */
    private static Predecessor run(Path folder) {
        MadeEdition edition =
                new MadeEdition("", "basis", "1", false, List.of(MadeFile.in(folder, "charts/ranking.png")), List.of());
        return new Predecessor(folder, Map.of("", edition), "1", Optional.empty());
    }

    private static byte[] png(Path run) throws IOException {
        return Files.readAllBytes(run.resolve("charts/ranking.png"));
    }

    @Test
    void a_picture_that_would_be_the_same_is_not_drawn_again_and_is_the_same_bytes_as_if_it_were() throws IOException {
        Path first = published("1", ranking(2018), Optional.empty());
        byte[] drawn = png(first);
        // One byte of the picture's end, which no reader looks at, tells the taken-over picture from one that is drawn.
        byte[] marked = drawn.clone();
        marked[marked.length - 1]++;
        Files.write(first.resolve("charts/ranking.png"), marked);
        assertThat(png(published("2", ranking(2018), Optional.of(first))))
                .as("taken over")
                .isEqualTo(marked);
        assertThat(png(published("3", ranking(2018), Optional.empty())))
                .as("drawn anew")
                .isEqualTo(drawn);
    }

    @Test
    void a_picture_of_other_figures_is_drawn() throws IOException {
        Path first = published("1", ranking(2018), Optional.empty());
        Path second = published("2", ranking(2020), Optional.of(first));
        assertThat(png(second))
                .isNotEqualTo(png(first))
                .isEqualTo(png(published("3", ranking(2020), Optional.empty())));
    }

    @Test
    void a_picture_that_somebody_changed_is_drawn_again() throws IOException {
        Path first = published("1", ranking(2018), Optional.empty());
        byte[] drawn = png(first);
        Predecessor published = run(first);
        byte[] changed = drawn.clone();
        changed[changed.length - 1]++;
        Files.write(first.resolve("charts/ranking.png"), changed);

        OutputFolder output = OutputFolder.open(folder, "job", "2");
        new Drawings(WRITER, output, Optional.of(published)).write("charts/ranking", ranking(2018));

        assertThat(png(output.publish())).isEqualTo(drawn);
    }

    @Test
    void a_picture_that_is_gone_or_was_drawn_by_another_program_is_drawn() throws IOException {
        Path first = published("1", ranking(2018), Optional.empty());
        byte[] drawn = png(first);
        Files.write(
                first.resolve("charts/ranking.png"), WRITER.png(ranking(2018).chart(), "another program's"));
        assertThat(png(published("2", ranking(2018), Optional.of(first)))).isEqualTo(drawn);
        Files.delete(first.resolve("charts/ranking.png"));
        assertThat(png(published("3", ranking(2018), Optional.of(first)))).isEqualTo(drawn);
    }
}
