package io.duibiao.schema;

import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Fills rows, value by value in the order of their columns. One writer serves many rows, one after the other. */
public final class RowWriter {
    private final Cells cells;
    private @Nullable Period lastPeriod;
    private String periodText = "";
    private String kindText = "";

    /** Makes a writer of what takes the values. */
    public RowWriter(Cells cells) {
        this.cells = cells;
    }

    RowWriter text(String value) {
        cells.text(value);
        return this;
    }

    RowWriter optionalText(Optional<String> value) {
        value.ifPresentOrElse(cells::text, cells::nothing);
        return this;
    }

    RowWriter texts(List<String> value) {
        cells.texts(value.toArray(String[]::new));
        return this;
    }

    RowWriter constant(Enum<?> value) {
        return text(value.name());
    }

    RowWriter optionalConstant(Optional<? extends Enum<?>> value) {
        return optionalText(value.map(Enum::name));
    }

    /** Writes a period and its kind, whose texts the rows of one period share. */
    RowWriter periodAndKind(Period value) {
        if (!value.equals(lastPeriod)) {
            lastPeriod = value;
            periodText = value.toString();
            kindText = value.kind().toString();
        }
        return text(periodText).text(kindText);
    }

    RowWriter integer(int value) {
        cells.integer(value);
        return this;
    }

    RowWriter optionalInteger(OptionalInt value) {
        return value.isPresent() ? integer(value.getAsInt()) : nothing(1);
    }

    RowWriter decimal(BigDecimal value) {
        cells.decimal(value);
        return this;
    }

    RowWriter radius(BigDecimal value) {
        cells.radius(value);
        return this;
    }

    RowWriter optionalDate(Optional<LocalDate> value) {
        value.ifPresentOrElse(cells::date, cells::nothing);
        return this;
    }

    RowWriter timestamp(Instant value) {
        cells.timestamp(value);
        return this;
    }

    /**
     * Returns whether the columns of a part were taken over from an earlier row; otherwise its values are to be written.
     *
     * @param key a number by which parts are found, the same for the same part and another for most others
     */
    boolean again(Object part, int key, int columns) {
        return cells.again(part, key, columns);
    }

    /** Leaves columns empty. */
    RowWriter nothing(int columns) {
        for (int i = 0; i < columns; i++) {
            cells.nothing();
        }
        return this;
    }
}
