package io.duibiao.schema;

import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Fills a row, value by value in the order of its columns. */
public final class RowWriter {
    private final @Nullable Object[] values;
    private int next;

    RowWriter(int columns) {
        values = new @Nullable Object[columns];
    }

    RowWriter text(String value) {
        return add(value);
    }

    RowWriter optionalText(Optional<String> value) {
        return add(value.orElse(null));
    }

    RowWriter texts(List<String> value) {
        return add(value.toArray(String[]::new));
    }

    RowWriter constant(Enum<?> value) {
        return add(value.name());
    }

    RowWriter optionalConstant(Optional<? extends Enum<?>> value) {
        return add(value.map(Enum::name).orElse(null));
    }

    RowWriter period(Period value) {
        return add(value.toString());
    }

    RowWriter integer(int value) {
        return add(value);
    }

    RowWriter optionalInteger(OptionalInt value) {
        return add(value.isPresent() ? value.getAsInt() : null);
    }

    RowWriter decimal(BigDecimal value) {
        return add(Decimals.stored(value));
    }

    RowWriter radius(BigDecimal value) {
        return add(Decimals.storedRadius(value));
    }

    RowWriter optionalDate(Optional<LocalDate> value) {
        return add(value.orElse(null));
    }

    RowWriter timestamp(Instant value) {
        return add(value);
    }

    /** Leaves columns empty. */
    RowWriter nothing(int columns) {
        next += columns;
        return this;
    }

    private RowWriter add(@Nullable Object value) {
        values[next++] = value;
        return this;
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
