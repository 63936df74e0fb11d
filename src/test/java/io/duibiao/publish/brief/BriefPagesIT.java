package io.duibiao.publish.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.duibiao.publish.Publication;
import io.duibiao.publish.Samples;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.chart.Chart;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Gallery;
import io.duibiao.publish.drawing.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The briefs as LibreOffice sets them; skipped where it is not installed. */
class BriefPagesIT {
    private final Typeface typeface = Typeface.bundled();
    private final ChartWriter writer = new ChartWriter(typeface);

    @Test
    void a_brief_has_at_most_two_pages_and_a_profile_one(@TempDir Path folder) throws Exception {
        for (int seed = 0; seed < 6; seed++) {
            write(Samples.madeUp(seed), "seed-" + seed, folder);
        }
        write(Samples.chongqing(), "chongqing", folder);
        convert(folder);
        try (var files = Files.list(folder)) {
            List<Path> pdfs =
                    files.filter(file -> file.toString().endsWith(".pdf")).toList();
            assertThat(pdfs).as("documents that LibreOffice opened").hasSize(14);
            for (Path pdf : pdfs) {
                assertThat(pages(pdf))
                        .as("pages of %s", pdf.getFileName())
                        .isLessThanOrEqualTo(pdf.toString().contains("profile") ? 1 : 2);
            }
        }
    }

    private void write(Publication publication, String name, Path folder) throws IOException {
        BriefAuthor author = new BriefAuthor(publication);
        Gallery gallery = new Gallery(publication, Supplement.NONE, typeface);
        List<Chart> charts = new ArrayList<>(gallery.overview());
        BriefDocument setter = new BriefDocument(publication.run(), writer);
        Chart first = charts.remove(0);
        charts.addAll(gallery.of("gdp"));
        Files.write(folder.resolve(name + "-brief.docx"), setter.write(author.brief(), charts.subList(0, 2)));
        Files.write(folder.resolve(name + "-profile.docx"), setter.write(author.profile("500101"), List.of(first)));
    }

    private static void convert(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile.office").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        try (var files = Files.list(folder)) {
            files.map(Path::toString).filter(file -> file.endsWith(".docx")).forEach(command::add);
        }
        assumeThat(isInstalled("soffice")).as("LibreOffice is installed").isTrue();
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    }

    private static boolean isInstalled(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }
}
