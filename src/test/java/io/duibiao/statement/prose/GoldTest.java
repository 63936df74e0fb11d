package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duibiao.document.Document;
import io.duibiao.document.Place;
import io.duibiao.observation.ExtractRow;
import io.duibiao.period.Period;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import io.duibiao.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Real reports against their annotation, where the annotated files are at hand. */
final class GoldTest {
    private static final Path SHARED = Path.of(System.getProperty("duibiao.shared", "../shared"));
    private static final List<String> PROVINCES = List.of(
            "chongqing 500000",
            "zhejiang 330000",
            "liaoning 210000",
            "guizhou 520000",
            "guangdong 440000",
            "henan 410000");

    @Test
    void the_half_year_report_is_read_in_full() throws IOException {
        Path text = SHARED.resolve("seed/wanzhou-2023h1.txt");
        GoldScore score = score(text, SHARED.resolve("gold/wanzhou-2023h1.csv"), "500101", "2023-H1");
        assertThat(score.f1()).as("F1 of %s", score).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void passages_of_six_provinces_are_read_nearly_in_full() throws IOException {
        GoldScore sum = new GoldScore(0, 0, 0);
        for (String province : PROVINCES) {
            String[] nameAndCode = province.split(" ");
            for (String part : List.of("-2025", "-2026-targets")) {
                Path text = SHARED.resolve("gold/dev/" + nameAndCode[0] + part + ".txt");
                Path gold = SHARED.resolve("gold/dev/" + nameAndCode[0] + part + ".csv");
                sum = sum.plus(score(text, gold, nameAndCode[1], part.substring(1, 5)));
            }
        }
        assertThat(sum.f1()).as("F1 of %s", sum).isGreaterThanOrEqualTo(0.98);
    }

    private static GoldScore score(Path text, Path gold, String region, String period) throws IOException {
        assumeTrue(Files.exists(text) && Files.exists(gold), "the annotated reports are not here: " + gold);
        Document document = Reader.document(Files.readString(text));
        Dateline dateline = new Dateline(
                Reader.reference().regions().byCode(region),
                Period.tryParse(period),
                DocumentKind.REPORT,
                Optional.empty());
        ExtractRow row = new ExtractRow(Reader.reference());
        List<GoldScore.Row> output = new ArrayList<>();
        for (Statement statement :
                new ProseReader(Reader.reference()).read(document, dateline).statements()) {
            List<String> values = row.values(document, dateline, statement);
            output.add(new GoldScore.Row(
                    ((Place.Span) statement.evidence().place()).start(),
                    statement.evidence().numberText(),
                    statement.subject(),
                    statement.measure().name(),
                    statement.quantity().value().toPlainString(),
                    values.get(ExtractRow.COLUMNS.indexOf("indicator")),
                    ""));
        }
        return GoldScore.of(gold, output);
    }
}
