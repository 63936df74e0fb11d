package io.duibiao.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet that costs a few bytes a cell: equal texts are one object, and a number is kept as it is stored until its
 * cell is asked for. A sheet of ten million cells fits into a few hundred megabytes this way.
 */
public final class PackedRow extends AbstractList<SheetCell> implements RandomAccess {
    private final @Nullable Object[] cells;
    private final double[] numbers;
    private final int firstNumber;

    private PackedRow(@Nullable Object[] cells, double[] numbers, int firstNumber) {
        this.cells = cells;
        this.numbers = numbers;
        this.firstNumber = firstNumber;
    }

    @Override
    public SheetCell get(int column) {
        Object cell = cells[column];
        if (cell instanceof NumberStyle style) {
            return style.cell(numbers[column - firstNumber]);
        }
        return cell instanceof SheetCell shown ? shown : SheetCell.BLANK;
    }

    @Override
    public int size() {
        return cells.length;
    }

    /** Takes the cells of a row as they come. */
    public static final class Builder {
        private @Nullable Object[] cells = new @Nullable Object[8];
        private double[] numbers = new double[0];
        private int width;
        private int firstNumber = Integer.MAX_VALUE;
        private int lastNumber = -1;

        /** Returns a builder that holds the cells of a row already. */
        public static Builder of(List<SheetCell> row) {
            Builder builder = new Builder();
            for (int column = 0; column < row.size(); column++) {
                builder.put(column, row.get(column));
            }
            return builder;
        }

        /** Puts a cell into a column counted from 0. */
        public void put(int column, SheetCell cell) {
            reserve(column);
            cells[column] = cell;
        }

        /** Puts a number into a column counted from 0. */
        public void put(int column, double stored, NumberStyle style) {
            reserve(column);
            cells[column] = style;
            if (numbers.length < cells.length) {
                numbers = Arrays.copyOf(numbers, cells.length);
            }
            numbers[column] = stored;
            firstNumber = Math.min(firstNumber, column);
            lastNumber = Math.max(lastNumber, column);
        }

        /** Returns the number of columns up to the last one that was put. */
        public int width() {
            return width;
        }

        private void reserve(int column) {
            if (column >= cells.length) {
                cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
            }
            width = Math.max(width, column + 1);
        }

        /** Returns the row of what was put so far. */
        public PackedRow build() {
            double[] kept = lastNumber < 0 ? numbers : Arrays.copyOfRange(numbers, firstNumber, lastNumber + 1);
            return new PackedRow(Arrays.copyOf(cells, width), kept, lastNumber < 0 ? 0 : firstNumber);
        }
    }
}
