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
    static List<PdfLine> joined(List<PdfLine> lines) {
        List<PdfLine> rows = new ArrayList<>();
        List<PdfLine> row = new ArrayList<>();
        for (PdfLine line : lines) {
            if (!row.isEmpty() && !isClose(row.get(row.size() - 1), line)) {
                add(row, rows);
                row.clear();
            }
            row.add(line);
        }
        add(row, rows);
        return rows;
    }

    private static boolean isClose(PdfLine above, PdfLine below) {
        return above.page() == below.page() && below.top() - above.top() < CLOSE * Math.min(above.size(), below.size());
    }

    /** Columns of text side by side are no rows: one of the lines has several stretches itself. */
    private static void add(List<PdfLine> row, List<PdfLine> rows) {
        boolean columns = row.size() > 1
                && row.stream().anyMatch(line -> line.chunks().size() > 1)
                && IntStream.range(2, row.size()).allMatch(i -> goesOn(row.get(i - 2), row.get(i)));
        if (!columns) {
            rows.addAll(row);
            return;
        }
        List<PdfLine.Chunk> chunks = new ArrayList<>();
        for (PdfLine line : row) {
            line.chunks().forEach(chunk -> put(chunks, chunk));
        }
        chunks.sort(Comparator.comparingDouble(PdfLine.Chunk::left));
        PdfLine first = row.get(0);
        rows.add(new PdfLine(first.page(), first.top(), first.size(), chunks));
    }

    /** The second half of labels stands below the first: headings below a wide one that stands over them do not. */
    private static boolean goesOn(PdfLine above, PdfLine below) {
        return below.chunks().stream().allMatch(chunk -> over(chunk, above) == 1)
                && above.chunks().stream().allMatch(chunk -> over(chunk, below) <= 1);
    }

    private static long over(PdfLine.Chunk chunk, PdfLine line) {
        return line.chunks().stream().filter(other -> overlap(chunk, other)).count();
    }

    private static boolean overlap(PdfLine.Chunk one, PdfLine.Chunk other) {
        return one.left() < other.right() && other.left() < one.right();
    }

    private static void put(List<PdfLine.Chunk> chunks, PdfLine.Chunk chunk) {
        for (int i = 0; i < chunks.size(); i++) {
            PdfLine.Chunk above = chunks.get(i);
            if (overlap(chunk, above)) {
                float left = Math.min(above.left(), chunk.left());
                float right = Math.max(above.right(), chunk.right());
                chunks.set(i, new PdfLine.Chunk(left, right, above.text() + chunk.text()));
                return;
            }
        }
        chunks.add(chunk);
    }
}
