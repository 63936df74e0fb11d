package io.duibiao.document.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a table drawn with bars: its fullest lines say how many there are. Bars seldom stand exactly below one another,
 * so cells of such a line are counted; a cell of a line with fewer reaches over the columns below it.
 */
final class TxtColumns {
    private final int columns;
    private final List<Float> lefts;

    TxtColumns(List<TxtLine> lines) {
        TxtLine fullest = lines.stream()
                .max(Comparator.comparingInt(line -> line.chunks().size()))
                .orElseThrow();
        columns = fullest.chunks().size();
        lefts = fullest.chunks().stream().map(PrintedLine.Chunk::left).toList();
    }

    /** Returns the line as one whose stretches stand exactly in their columns. */
    PrintedLine aligned(TxtLine line) {
        List<PrintedLine.Chunk> cells = line.chunks();
        List<PrintedLine.Chunk> placed = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < cells.size(); i++) {
            int first = cells.size() == columns
                    ? i
                    : Math.max(next, nearest(cells.get(i).left()));
            int last = cells.size() == columns
                    ? i
                    : i + 1 < cells.size()
                            ? Math.max(first, nearest(cells.get(i + 1).left()) - 1)
                            : columns - 1;
            placed.add(new PrintedLine.Chunk(
                    10f * first, 10f * last + 9, cells.get(i).text()));
            next = last + 1;
        }
        return new PrintedLine(0, 0, 1, placed);
    }

    private int nearest(float left) {
        return IntStream.range(0, columns)
                .boxed()
                .min(Comparator.comparingDouble(column -> Math.abs(lefts.get(column) - left)))
                .orElse(0);
    }
}
