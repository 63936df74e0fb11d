package io.duibiao.statement.sheet;

import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A long table: one figure a row, its columns named by their headings in any order, in Chinese or English.
 *
 * @param header the row of the headings; empty where a pinned table has none
 * @param body the rows below it
 * @param columns where each of them stands
 */
public record LongTable(Optional<Rows> header, Rows body, Map<Column, Integer> columns) {
    private static final int ROWS_LOOKED_AT = 10;

    /** The columns of a long table. */
    public enum Column {
        CODE("region_code", "code", "地区代码", "行政区划代码", "区划代码", "代码", "adcode"),
        REGION("region_name", "region", "地区", "地区名称", "区县", "城市", "省份", "区域", "name", "area"),
        INDICATOR("indicator", "指标", "指标名称", "项目", "subject", "indicator_name"),
        PERIOD("period", "年份", "时期", "时间", "年度", "报告期", "year", "年", "date"),
        VALUE("value", "数值", "指标值", "数据", "值", "obs_value"),
        LOWER("lower", "下限", "min"),
        UPPER("upper", "上限", "max"),
        UNIT("unit", "单位", "计量单位"),
        VINTAGE("vintage", "版本", "发布版本"),
        RELEASED("released", "release_date", "发布日期", "公布日期", "发布时间"),
        REMARK("remark", "备注", "说明", "note");

        private final String names;

        Column(String... names) {
            this.names = "|" + String.join("|", names) + "|";
        }

        /** Returns the column as an analyst writes it in a pinned layout: {@code value}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Returns the column that a heading names; empty where it names none. */
        public static Optional<Column> named(String heading) {
            String name = Texts.packed(heading).toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(column -> column.names.contains("|" + name + "|"))
                    .findFirst();
        }
    }

    /** Returns the long table of a sheet; empty where no row of headings names indicator, value and a region or period. */
    static Optional<LongTable> in(Sheet sheet) {
        for (int row = 0; row < Math.min(ROWS_LOOKED_AT, sheet.rows().size()); row++) {
            Map<Column, Integer> columns = new EnumMap<>(Column.class);
            List<SheetCell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                int at = column;
                Column.named(Texts.folded(cells.get(column).text())).ifPresent(name -> columns.putIfAbsent(name, at));
            }
            boolean figures = columns.containsKey(Column.VALUE)
                    || columns.containsKey(Column.LOWER)
                    || columns.containsKey(Column.UPPER);
            boolean scoped = columns.containsKey(Column.PERIOD)
                    || columns.containsKey(Column.REGION)
                    || columns.containsKey(Column.CODE);
            if (figures && scoped && columns.containsKey(Column.INDICATOR)) {
                Rows body = new Rows(row + 1, Math.max(row + 1, sheet.rows().size() - 1));
                return Optional.of(new LongTable(Optional.of(new Rows(row, row)), body, columns));
            }
        }
        return Optional.empty();
    }

    /** Returns the text in a column of a row; empty where the table has no such column. */
    String text(Sheet sheet, int row, Column column) {
        Integer at = columns.get(column);
        return at == null ? "" : Texts.folded(sheet.cell(row, at).text()).strip();
    }

    /** Returns where the column stands; -1 where the table has none. */
    int at(Column column) {
        return columns.getOrDefault(column, -1);
    }

    /** Returns the rows of figures. */
    List<Integer> rows(Sheet sheet) {
        IntPredicate filled = row -> sheet.rows().get(row).stream().anyMatch(cell -> !cell.isBlank());
        return body.within(sheet.rows().size()).stream().filter(filled::test).toList();
    }
}
