package io.duibiao.schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row as an array. */
final class ArrayCells implements Cells {
    private final @Nullable Object[] values;
    private int next;

    ArrayCells(int columns) {
        values = new @Nullable Object[columns];
    }

    @Override
    public void text(String value) {
        values[next++] = value;
    }

    @Override
    public void texts(String[] value) {
        values[next++] = value;
    }

    @Override
    public void integer(int value) {
        values[next++] = value;
    }

    @Override
    public void decimal(BigDecimal value) {
        values[next++] = Decimals.stored(value);
    }

    @Override
    public void radius(BigDecimal value) {
        values[next++] = Decimals.storedRadius(value);
    }

    @Override
    public void date(LocalDate value) {
        values[next++] = value;
    }

    @Override
    public void timestamp(Instant value) {
        values[next++] = value;
    }

    @Override
    public void nothing() {
        next++;
    }

    /**
     * Returns the row.
     *
     * @throws IllegalStateException if not every column was written
     */
    @Nullable
    Object[] values() {
        if (next != values.length) {
            throw new IllegalStateException("Row of " + values.length + " columns, of which " + next + " were written");
        }
        return values;
    }
}
