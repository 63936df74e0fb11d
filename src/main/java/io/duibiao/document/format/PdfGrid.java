package io.duibiao.document.format;

import io.duibiao.document.Sheet.Merge;
import io.duibiao.document.limit.Limits;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * A table of a page that is drawn with lines: the lines say which text belongs to a cell, however it is broken, and which cells
 * are merged.
 *
 * @param page the page, from 0
 * @param xs the edges of its columns, from left to right, in points
 * @param ys the edges of its rows, from top to bottom, in points
 * @param rules its lines
 */
record PdfGrid(int page, List<Double> xs, List<Double> ys, List<Rectangle2D.Double> rules) {
    private static final double NEAR = 2.5;

    /** Returns the grids that lines make: those that touch one another are of one grid. A frame around a text is none. */
    static List<PdfGrid> of(int page, List<Rectangle2D.Double> rules) {
        List<PdfGrid> grids = new ArrayList<>();
        List<Rectangle2D.Double> left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            PdfGrid grid = grid(page, connected(left));
            if (grid.columns() > 1 && grid.rows() > 1) {
                grids.add(grid);
            }
        }
        return grids;
    }

    /** Takes a line and all that it touches, near or far, out of the others. */
    private static List<Rectangle2D.Double> connected(List<Rectangle2D.Double> left) {
        List<Rectangle2D.Double> found = new ArrayList<>(List.of(left.remove(left.size() - 1)));
        for (int i = 0; i < found.size(); i++) {
            Limits.checkTime();
            Rectangle2D.Double rule = found.get(i);
            Rectangle2D.Double around =
                    new Rectangle2D.Double(rule.x - NEAR, rule.y - NEAR, rule.width + 2 * NEAR, rule.height + 2 * NEAR);
            Predicate<Rectangle2D.Double> touches = other -> other.x <= around.getMaxX()
                    && other.getMaxX() >= around.x
                    && other.y <= around.getMaxY()
                    && other.getMaxY() >= around.y;
            left.stream().filter(touches).forEach(found::add);
            left.removeIf(touches);
        }
        return found;
    }

    private static PdfGrid grid(int page, List<Rectangle2D.Double> rules) {
        List<Rectangle2D.Double> across =
                rules.stream().filter(PdfGrid::isAcross).toList();
        List<Rectangle2D.Double> down =
                rules.stream().filter(rule -> !isAcross(rule)).toList();
        // A table may be open at its sides: the lines that end there are its edges.
        return new PdfGrid(
                page,
                edges(DoubleStream.concat(
                        down.stream().mapToDouble(Rectangle2D::getCenterX),
                        across.stream().flatMapToDouble(rule -> DoubleStream.of(rule.x, rule.getMaxX())))),
                edges(DoubleStream.concat(
                        across.stream().mapToDouble(Rectangle2D::getCenterY),
                        down.stream().flatMapToDouble(rule -> DoubleStream.of(rule.y, rule.getMaxY())))),
                rules);
    }

    private static boolean isAcross(Rectangle2D.Double rule) {
        return rule.width >= rule.height;
    }

    private static List<Double> edges(DoubleStream places) {
        List<Double> edges = new ArrayList<>();
        places.sorted().forEach(place -> {
            if (edges.isEmpty() || place - edges.get(edges.size() - 1) > 2 * NEAR) {
                edges.add(place);
            }
        });
        return edges;
    }

    int columns() {
        return xs.size() - 1;
    }

    int rows() {
        return ys.size() - 1;
    }

    /** Returns whether a line of text stands in the grid. */
    boolean holds(PrintedLine line) {
        PrintedLine.Chunk first = line.chunks().get(0);
        return line.page() == page && within(ys, line.top()) && within(xs, center(first));
    }

    private static boolean within(List<Double> edges, double place) {
        return place > edges.get(0) && place < edges.get(edges.size() - 1) + NEAR;
    }

    private static double center(PrintedLine.Chunk chunk) {
        return (chunk.left() + chunk.right()) / 2;
    }

    /** Returns the row of a line of text. */
    int row(PrintedLine line) {
        return at(ys, line.top() - 1);
    }

    /** Returns the column of a stretch of text. */
    int column(PrintedLine.Chunk chunk) {
        return at(xs, center(chunk));
    }

    private static int at(List<Double> edges, double place) {
        int at = 0;
        while (at < edges.size() - 2 && place > edges.get(at + 1)) {
            at++;
        }
        return at;
    }

    /** Returns whether a line goes down between two places on the baseline of a text. */
    boolean isParted(float left, float right, float baseline) {
        return rules.stream()
                .anyMatch(rule -> !isAcross(rule)
                        && rule.getCenterX() >= left - 1
                        && rule.getCenterX() <= right + 1
                        && rule.y < baseline
                        && rule.getMaxY() > baseline - 1);
    }

    /** Returns whether a line goes down between a column and the next one at the height of a row. */
    private boolean isParted(int row, int column) {
        double x = xs.get(column + 1);
        double y = (ys.get(row) + ys.get(row + 1)) / 2;
        return rules.stream()
                .anyMatch(rule -> !isAcross(rule)
                        && Math.abs(rule.getCenterX() - x) <= 2 * NEAR
                        && rule.y <= y
                        && rule.getMaxY() >= y);
    }

    /** Returns whether a line goes across between a row and the next one at the middle of a column. */
    private boolean isParted(int row, int firstColumn, int lastColumn) {
        double y = ys.get(row + 1);
        double x = (xs.get(firstColumn) + xs.get(lastColumn + 1)) / 2;
        return rules.stream()
                .anyMatch(rule -> isAcross(rule)
                        && Math.abs(rule.getCenterY() - y) <= 2 * NEAR
                        && rule.x <= x
                        && rule.getMaxX() >= x);
    }

    /** Returns the cells, merged where no line parts them; each place of the grid is in one of them. */
    List<Merge> cells() {
        List<Merge> cells = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int r = row;
                int c = column;
                Limits.checkTime();
                if (cells.stream().noneMatch(cell -> contains(cell, r, c))) {
                    cells.add(cell(row, column));
                }
            }
        }
        return cells;
    }

    static boolean contains(Merge cell, int row, int column) {
        return cell.firstRow() <= row
                && row <= cell.lastRow()
                && cell.firstColumn() <= column
                && column <= cell.lastColumn();
    }

    private Merge cell(int row, int column) {
        int lastColumn = column;
        while (lastColumn < columns() - 1 && !isParted(row, lastColumn)) {
            lastColumn++;
        }
        int lastRow = row;
        while (lastRow < rows() - 1 && !isParted(lastRow, column, lastColumn)) {
            lastRow++;
        }
        return new Merge(row, column, lastRow, lastColumn);
    }

    /** Returns whether a grid on the next page has the same columns. */
    boolean goesOnIn(PdfGrid next) {
        if (next.page != page + 1 || next.columns() != columns()) {
            return false;
        }
        for (int i = 0; i < xs.size(); i++) {
            if (Math.abs(xs.get(i) - next.xs.get(i)) > 2 * NEAR) {
                return false;
            }
        }
        return true;
    }
}
