package io.duibiao.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table in aligned columns; a Chinese character is two columns wide, numbers stand to the right. */
final class AlignedTable {
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d[\\d.]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private AlignedTable() {}

    static String text(Rows rows) {
        List<Column> columns = IntStream.range(0, rows.columns().size())
                .mapToObj(index -> column(rows, index))
                .toList();
        StringBuilder text = new StringBuilder();
        line(rows.columns(), columns, text);
        rows.rows().forEach(row -> line(row, columns, text));
        return text.toString();
    }

    private static void line(List<String> cells, List<Column> columns, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String cell = oneLine(cells.get(i));
            String padding = " ".repeat(columns.get(i).width() - columns(cell));
            line.append(i == 0 ? "" : "  ").append(columns.get(i).numeric() ? padding + cell : cell + padding);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** How a column is set: as wide as its widest cell, numbers to the right. */
    private record Column(int width, boolean numeric) {}

    private static Column column(Rows rows, int index) {
        int width = columns(rows.columns().get(index));
        boolean numeric = !rows.rows().isEmpty();
        for (List<String> row : rows.rows()) {
            String cell = row.get(index);
            width = Math.max(width, columns(oneLine(cell)));
            numeric = numeric && (cell.isEmpty() || NUMBER.matcher(cell).matches());
        }
        return new Column(width, numeric);
    }

    private static String oneLine(String cell) {
        return SPACES.matcher(cell).replaceAll(" ");
    }

    /** Returns how many columns of a terminal the text takes. */
    static int columns(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Wide after Unicode's East Asian Width, as far as it matters for Chinese, Japanese and Korean text. */
    private static boolean isWide(int c) {
        return within(c, 0x1100, 0x115F)
                || within(c, 0x2E80, 0xA4CF)
                || within(c, 0xAC00, 0xD7A3)
                || within(c, 0xF900, 0xFAFF)
                || within(c, 0xFE30, 0xFE6F)
                || within(c, 0xFF00, 0xFF60)
                || within(c, 0xFFE0, 0xFFE6)
                || within(c, 0x20000, 0x3FFFD);
    }

    private static boolean within(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
