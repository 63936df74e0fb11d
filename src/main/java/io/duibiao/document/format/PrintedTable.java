package io.duibiao.document.format;

import io.duibiao.document.Sheet.Merge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the lines of a table that is printed, or set out in a plain text, columns: those of the lines with the most usual number of stretches. A heading that is
 * printed over several columns becomes a merged cell.
 */
final class PrintedTable {
    private static final int LEAST_FULLER = 2;

    private PrintedTable() {}

    /** Reads the lines as a table. */
    static void read(List<PrintedLine> lines, SheetBuilder builder) {
        List<float[]> columns = columns(lines);
        for (int row = 0; row < lines.size(); row++) {
            for (PrintedLine.Chunk chunk : lines.get(row).chunks()) {
                int first = first(columns, chunk);
                int last = last(columns, chunk, first);
                builder.put(row, first, CellFormat.text(chunk.text(), ""));
                builder.merge(new Merge(row, first, row, last));
            }
        }
    }

    private static List<float[]> columns(List<PrintedLine> lines) {
        Map<Integer, Integer> linesBySize = new HashMap<>();
        lines.forEach(line -> linesBySize.merge(line.chunks().size(), 1, Integer::sum));
        int usual = linesBySize.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        List<float[]> columns = new ArrayList<>();
        for (PrintedLine line : lines) {
            if (line.chunks().size() == usual) {
                line.chunks().forEach(chunk -> widen(columns, chunk));
            }
        }
        // a column of labels may be filled in few lines only: a name stands in the first of its rows
        List<PrintedLine> fuller =
                lines.stream().filter(line -> line.chunks().size() > usual).toList();
        if (fuller.size() >= LEAST_FULLER) {
            fuller.forEach(line -> line.chunks().stream()
                    .filter(chunk ->
                            columns.stream().noneMatch(column -> chunk.left() < column[1] && column[0] < chunk.right()))
                    .toList()
                    .forEach(chunk -> widen(columns, chunk)));
        }
        columns.sort(Comparator.comparingDouble(column -> column[0]));
        return columns;
    }

    /** Columns are the stretches of all such lines, those that overlap taken together. */
    private static void widen(List<float[]> columns, PrintedLine.Chunk chunk) {
        for (float[] column : columns) {
            if (chunk.left() < column[1] && column[0] < chunk.right()) {
                column[0] = Math.min(column[0], chunk.left());
                column[1] = Math.max(column[1], chunk.right());
                return;
            }
        }
        columns.add(new float[] {chunk.left(), chunk.right()});
    }

    private static int first(List<float[]> columns, PrintedLine.Chunk chunk) {
        for (int i = 0; i < columns.size(); i++) {
            boolean last = i == columns.size() - 1;
            if (last || (chunk.left() < columns.get(i)[1] && nearer(chunk, columns.get(i), columns.get(i + 1)))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean nearer(PrintedLine.Chunk chunk, float[] column, float[] next) {
        return chunk.right() < next[0]
                || chunk.left() < column[1]
                || chunk.left() - column[1] < next[0] - chunk.right();
    }

    private static int last(List<float[]> columns, PrintedLine.Chunk chunk, int first) {
        int last = first;
        while (last + 1 < columns.size() && chunk.right() > columns.get(last + 1)[0]) {
            last++;
        }
        return last;
    }
}
