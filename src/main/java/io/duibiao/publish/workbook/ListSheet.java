package io.duibiao.publish.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;

/** A plain list of texts: findings, missing figures, notes. */
final class ListSheet {
    private static final double NARROWEST = 9;
    private static final double WIDEST = 70;
    /** No row of a spreadsheet is higher, in points. */
    private static final float TALLEST = 409;

    private ListSheet() {}

    /** Writes headings and rows; columns are as wide as their longest text, the longest texts are wrapped. */
    static void write(Table table, List<String> headings, List<List<String>> rows) {
        table.headings(headings);
        for (List<String> texts : rows) {
            Row row = table.row();
            for (int column = 0; column < texts.size(); column++) {
                boolean isLong = Table.characters(texts.get(column)) > WIDEST;
                table.text(row, column, texts.get(column), isLong ? Styles.Kind.WRAPPED : Styles.Kind.TEXT);
            }
            row.setHeightInPoints(Math.min(TALLEST, 18f * lines(texts)));
        }
        for (int column = 0; column < headings.size(); column++) {
            table.width(column, width(headings, rows, column));
        }
        table.freeze(0, 1, headings.size() - 1);
        table.fitWidth();
    }

    private static int lines(List<String> texts) {
        int longest = texts.stream().mapToInt(Table::characters).max().orElse(0);
        return Math.max(1, (int) Math.ceil(longest / (WIDEST - 2)));
    }

    private static double width(List<String> headings, List<List<String>> rows, int column) {
        int longest = rows.stream()
                .mapToInt(row -> Table.characters(row.get(column)))
                .max()
                .orElse(0);
        double wanted = 2.5 + Math.max(longest, Table.characters(headings.get(column)) + 2);
        return Math.max(NARROWEST, Math.min(WIDEST, wanted));
    }
}
