package io.duibiao.statement.sheet;

import io.duibiao.document.Sheet;
import io.duibiao.document.Sheet.Merge;
import io.duibiao.document.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An example of the specification: a sheet drawn as a small CSV grid, and what is read from it.
 *
 * <p>In the grid {@code <} goes on the merged cell to the left, {@code ^} the one above, {@code #0.065[0.0%|6.5%]} is a stored
 * number with its format and what it shows, {@code ¶} a line break and {@code ␣} a space of indentation.
 *
 * @param name number and title
 * @param settings file, sheet, region and period as far as the example gives them
 * @param grid the lines of the grid
 * @param expected the lines of the table of readings, without its head
 */
record SheetExample(String name, Map<String, String> settings, List<String> grid, List<String> expected) {

    Sheet sheet() {
        List<List<String>> cells = grid.stream().map(SheetExample::fields).toList();
        List<List<SheetCell>> rows = new ArrayList<>();
        List<Merge> merges = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            List<SheetCell> line = new ArrayList<>();
            for (int column = 0; column < cells.get(row).size(); column++) {
                line.add(cell(cells.get(row).get(column)));
                Merge merge = merge(cells, row, column);
                if (merge.lastRow() > row || merge.lastColumn() > column) {
                    merges.add(merge);
                }
            }
            rows.add(line);
        }
        return new Sheet(settings.getOrDefault("sheet", "Sheet1"), rows, merges, false);
    }

    private static Merge merge(List<List<String>> cells, int row, int column) {
        int right = column;
        while (is(cells, row, right + 1, "<")) {
            right++;
        }
        int down = row;
        while (is(cells, down + 1, column, "^")) {
            down++;
        }
        String own = cells.get(row).get(column);
        return own.equals("<") || own.equals("^")
                ? new Merge(row, column, row, column)
                : new Merge(row, column, down, right);
    }

    private static boolean is(List<List<String>> cells, int row, int column, String sign) {
        return row < cells.size()
                && column < cells.get(row).size()
                && cells.get(row).get(column).equals(sign);
    }

    private static SheetCell cell(String field) {
        if (field.equals("<") || field.equals("^")) {
            return SheetCell.BLANK;
        }
        if (field.matches("#-?[\\d.]+(?:E-?\\d+)?\\[.*")) {
            int bracket = field.indexOf('[');
            String[] shown = field.substring(bracket + 1, field.length() - 1).split("\\|");
            BigDecimal number = new BigDecimal(field.substring(1, bracket));
            return new SheetCell(shown[1], Optional.of(number), shown[0], "", false);
        }
        return SheetCell.text(field.replace('¶', '\n').replace('␣', ' '));
    }

    /** Splits at commas; a field in quotation marks may hold commas. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
