package io.duibiao.cli;

import java.util.List;
import java.util.stream.IntStream;

/** A table in aligned columns; a Chinese character is two columns wide, numbers stand to the right. */
final class AlignedTable {
    private AlignedTable() {}

    static String text(Rows rows) {
        int[] widths = IntStream.range(0, rows.columns().size())
                .map(column -> width(rows, column))
                .toArray();
        StringBuilder text = new StringBuilder();
        line(rows.columns(), rows, widths, text);
        rows.rows().forEach(row -> line(row, rows, widths, text));
        return text.toString();
    }

    private static void line(List<String> cells, Rows rows, int[] widths, StringBuilder text) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = oneLine(cells.get(column));
            String padding = " ".repeat(widths[column] - columns(cell));
            line.append(column == 0 ? "" : "  ").append(isNumeric(rows, column) ? padding + cell : cell + padding);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(Rows rows, int column) {
        int widest = columns(rows.columns().get(column));
        for (List<String> row : rows.rows()) {
            widest = Math.max(widest, columns(oneLine(row.get(column))));
        }
        return widest;
    }

    private static boolean isNumeric(Rows rows, int column) {
        return !rows.rows().isEmpty()
                && rows.rows().stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell.isEmpty() || cell.matches("[-+]?\\d[\\d.]*"));
    }

    private static String oneLine(String cell) {
        return cell.replaceAll("\\s+", " ");
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
