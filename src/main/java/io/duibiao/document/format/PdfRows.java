package io.duibiao.document.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins printed lines that are one row of a table: where a label is broken over two lines, the figures beside it stand at half
 * their height, so that lines lie closer together than lines of text ever do.
 */
final class PdfRows {
    private static final float CLOSE = 0.85f;

    private PdfRows() {}

    /** Returns the lines, those of one row as one line. */
    static List<PrintedLine> joined(List<PrintedLine> lines) {
        List<PrintedLine> rows = new ArrayList<>();
        List<PrintedLine> row = new ArrayList<>();
        for (PrintedLine line : lines) {
            if (!row.isEmpty() && !isClose(row.get(row.size() - 1), line)) {
                add(row, rows);
                row.clear();
            }
            row.add(line);
        }
        add(row, rows);
        return rows;
    }

    private static boolean isClose(PrintedLine above, PrintedLine below) {
        return above.page() == below.page() && below.top() - above.top() < CLOSE * Math.min(above.size(), below.size());
    }

    /** Columns of text side by side are no rows: one of the lines has several stretches itself. */
    private static void add(List<PrintedLine> row, List<PrintedLine> rows) {
        boolean columns = row.size() > 1
                && row.stream().anyMatch(line -> line.chunks().size() > 1)
                && IntStream.range(2, row.size()).allMatch(i -> goesOn(row.get(i - 2), row.get(i)));
        if (!columns) {
            rows.addAll(row);
            return;
        }
        List<PrintedLine.Chunk> chunks = new ArrayList<>();
        for (PrintedLine line : row) {
            line.chunks().forEach(chunk -> put(chunks, chunk));
        }
        chunks.sort(Comparator.comparingDouble(PrintedLine.Chunk::left));
        PrintedLine first = row.get(0);
        rows.add(new PrintedLine(first.page(), first.top(), first.size(), chunks));
    }

    /** The second half of labels stands below the first: headings below a wide one that stands over them do not. */
    private static boolean goesOn(PrintedLine above, PrintedLine below) {
        return below.chunks().stream().allMatch(chunk -> over(chunk, above) == 1)
                && above.chunks().stream().allMatch(chunk -> over(chunk, below) <= 1);
    }

    private static long over(PrintedLine.Chunk chunk, PrintedLine line) {
        return line.chunks().stream().filter(other -> overlap(chunk, other)).count();
    }

    private static boolean overlap(PrintedLine.Chunk one, PrintedLine.Chunk other) {
        return one.left() < other.right() && other.left() < one.right();
    }

    private static void put(List<PrintedLine.Chunk> chunks, PrintedLine.Chunk chunk) {
        for (int i = 0; i < chunks.size(); i++) {
            PrintedLine.Chunk above = chunks.get(i);
            if (overlap(chunk, above)) {
                float left = Math.min(above.left(), chunk.left());
                float right = Math.max(above.right(), chunk.right());
                chunks.set(i, new PrintedLine.Chunk(left, right, above.text() + chunk.text()));
                return;
            }
        }
        chunks.add(chunk);
    }
}
