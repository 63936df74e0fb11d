package io.duibiao.statement.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.Document;
import io.duibiao.document.Format;
import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Reading;
import io.duibiao.statement.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A large sheet is read in windows of rows, and says the same as if it were read at once. */
class LargeSheetTest {
    private static final List<String> COUNTIES = List.of("安溪县", "永春县", "德化县", "惠安县", "仙游县", "尤溪县", "大田县");

    private final Reference reference = ReferenceLoader.load(Path.of("data/reference"));

    private static List<SheetCell> row(String... texts) {
        return Stream.of(texts).map(SheetCell::text).toList();
    }

    private static Sheet sheet(List<List<SheetCell>> rows) {
        return new Sheet("Sheet1", rows, List.of(), false);
    }

    /** Two tables one below the other, the second with a header and a unit of its own; a year is printed once for many rows. */
    private static Sheet twoTables() {
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(row("2021年各县常住人口(万人)"));
        rows.add(row("地区", "男", "女", "合计", "城镇", "乡村", "0-14岁", "65岁以上"));
        for (int i = 0; i < 13_000; i++) {
            rows.add(figures(COUNTIES.get(i % COUNTIES.size()), i));
        }
        rows.add(row("2021年各县主要指标", "", "", "", "", "", "", "单位:亿元"));
        rows.add(row("地区", "地区生产总值", "第一产业", "第二产业", "第三产业", "税收收入", "出口总额", "固定资产投资"));
        for (int i = 0; i < 13_000; i++) {
            rows.add(figures(COUNTIES.get(i % COUNTIES.size()), i));
        }
        return sheet(rows);
    }

    private static List<SheetCell> figures(String region, int i) {
        List<SheetCell> row = new ArrayList<>(List.of(SheetCell.text(region)));
        for (int column = 1; column < 8; column++) {
            row.add(SheetCell.text((i + 10 * column) + ".5"));
        }
        return row;
    }

    private static Sheet longTable() {
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.add(row("地区", "指标", "年份", "数值", "单位"));
        for (int i = 0; i < 50_000; i++) {
            rows.add(row(COUNTIES.get(i % COUNTIES.size()), "常住人口", "2021", i + ".5", "万人"));
        }
        return sheet(rows);
    }

    private Document document(Sheet sheet) {
        return new Document("", "a.xlsx", Format.XLSX, "", List.of(sheet));
    }

    private void assertReadAsAtOnce(Sheet sheet, int figures) {
        SheetTables whole = new SheetTables(reference, document(sheet), sheet, Dateline.UNKNOWN);
        Reading expected = whole.read(whole.of(List.of()));
        List<Reading> parts = new SheetReader(reference)
                .parts(document(sheet), sheet, Dateline.UNKNOWN, List.of())
                .toList();
        List<Statement> read =
                parts.stream().flatMap(part -> part.statements().stream()).toList();
        assertThat(parts).as("windows").hasSizeGreaterThan(2);
        assertThat(read).hasSize(figures);
        assertThat(read.equals(expected.statements())).as("the same figures").isTrue();
    }

    @Test
    void tables_below_one_another_are_read_in_windows_under_their_own_headers() {
        assertReadAsAtOnce(twoTables(), 2 * 13_000 * 7);
    }

    @Test
    void a_long_table_is_read_in_windows() {
        assertReadAsAtOnce(longTable(), 50_000);
    }
}
