package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duibiao.bench.GoldFile;
import io.duibiao.bench.Score;
import io.duibiao.bench.Scorer;
import io.duibiao.document.Document;
import io.duibiao.observation.ExtractRow;
import io.duibiao.period.Period;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Real reports against their annotation, where the annotated files are at hand: plainly, strictly, and by whole sentences. */
final class GoldTest {
    private static final Path SHARED = Path.of(System.getProperty("duibiao.shared", "../shared"));
    private static final Map<String, String> PROVINCES = Map.of(
            "chongqing", "500000",
            "zhejiang", "330000",
            "liaoning", "210000",
            "guizhou", "520000",
            "guangdong", "440000",
            "henan", "410000");

    @Test
    void the_half_year_report_is_read_in_full() throws IOException {
        Score score = score("wanzhou-2023h1.csv", "500101", "2023-H1");
        assertThat(score.f1()).as("F1 of %s", score).isGreaterThanOrEqualTo(0.99);
        assertThat(score.strictF1()).as("strict F1 of %s", score).isGreaterThanOrEqualTo(0.97);
        assertThat(score.perfectShare()).as("perfect sentences of %s", score).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void passages_of_six_provinces_are_read_nearly_in_full() throws IOException {
        Score sum = Score.NONE;
        for (String province : PROVINCES.keySet()) {
            String code = PROVINCES.get(province);
            sum = sum.plus(score("dev/" + province + "-2025.csv", code, "2025"))
                    .plus(score("dev/" + province + "-2026-targets.csv", code, "2026"));
        }
        assertThat(sum.f1()).as("F1 of %s", sum).isGreaterThanOrEqualTo(0.98);
        assertThat(sum.strictF1()).as("strict F1 of %s", sum).isGreaterThanOrEqualTo(0.97);
        assertThat(sum.perfectShare()).as("perfect sentences of %s", sum).isGreaterThanOrEqualTo(0.97);
    }

    private static Score score(String name, String region, String period) throws IOException {
        Path file = SHARED.resolve("gold").resolve(name);
        assumeTrue(Files.exists(file), "the annotated reports are not here: " + file);
        Optional<GoldFile> gold = GoldFile.read(file);
        assumeTrue(gold.isPresent(), "the text of the annotated report is not here: " + file);
        Document document = Reader.document(Files.readString(gold.orElseThrow().text()));
        Dateline dateline = new Dateline(
                Reader.reference().regions().byCode(region),
                Period.tryParse(period),
                DocumentKind.REPORT,
                Optional.empty());
        ExtractRow row = new ExtractRow(Reader.reference());
        List<Map<String, String>> output = new ProseReader(Reader.reference())
                .read(document, dateline).statements().stream()
                        .map(statement -> row.named(document, dateline, statement))
                        .toList();
        return Scorer.of(gold.orElseThrow(), output);
    }
}
