package io.duibiao.statement.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Confidence;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 「同比±%」 of what is a percentage itself may be growth or a difference in points. */
class PercentageChangeTest {
    private final SheetReader reader = new SheetReader(ReferenceLoader.load(Path.of("data/reference")));

    @Test
    void a_change_of_a_percentage_is_doubted_and_growth_of_an_amount_is_not() {
        Sheet sheet = new Sheet(
                "Sheet1",
                List.of(
                        row("指标", "单位", "2022年", "同比±%"),
                        row("粮食产量", "万吨", "20.1", "1.5"),
                        row("城镇化率", "%", "71.2", "0.4")),
                List.of(),
                false);
        Document document = new Document("", "test.xlsx", Format.XLSX, "", List.of(sheet));
        List<Statement> statements =
                reader.read(document, sheet, Dateline.UNKNOWN, List.of()).statements();
        assertThat(statements)
                .as("confidence of each figure, row by row")
                .extracting(statement -> statement.evidence().confidence())
                .containsExactly(Confidence.CERTAIN, Confidence.CERTAIN, Confidence.CERTAIN, Confidence.AMBIGUOUS);
    }

    private static List<SheetCell> row(String... texts) {
        return Stream.of(texts).map(SheetCell::text).toList();
    }
}
