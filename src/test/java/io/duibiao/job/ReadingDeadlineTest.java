package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import io.duibiao.document.limit.OverLimitException;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.prose.ProseReader;
import io.duibiao.statement.sheet.SheetReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A file whose time is over is left by the readers too, not only by what decodes it. */
class ReadingDeadlineTest {
    private final Reference reference = ReferenceLoader.load(Path.of("data/reference"));

    @AfterEach
    void ask_nobody_else_to_stop() {
        Thread.interrupted();
    }

    @Test
    void the_reader_of_prose_stops_at_the_next_number() {
        Document report = document("上半年,全区实现地区生产总值615.3亿元,同比增长7.1%。", List.of());
        ProseReader reader = new ProseReader(reference);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> reader.read(report, Dateline.UNKNOWN)).isInstanceOf(OverLimitException.class);
    }

    @Test
    void the_reader_of_sheets_stops_at_the_next_row() {
        Sheet cross = sheet("地区 地区生产总值(亿元)", "万州区 615.3");
        Sheet list = sheet("地区 指标 时期 数值 单位", "万州区 地区生产总值 2022 1036.6 亿元");
        for (Sheet sheet : List.of(cross, list)) {
            Document table = document("", List.of(sheet));
            SheetReader reader = new SheetReader(reference);
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> reader.read(table, sheet, Dateline.UNKNOWN))
                    .isInstanceOf(OverLimitException.class);
        }
    }

    private static Document document(String text, List<Sheet> sheets) {
        return new Document("0".repeat(64), "report", Format.TXT, text, sheets);
    }

    private static Sheet sheet(String... rows) {
        List<List<SheetCell>> cells = Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split(" ")).map(SheetCell::text).toList())
                .toList();
        return new Sheet("table1", cells, List.of(), false);
    }
}
