package io.duibiao.schema;

import io.duibiao.document.Place;
import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows, value by value in the order of their columns. One reader serves many rows, one after the other, and parses
 * each period's text once, and a place's where the row before had another.
 */
public final class RowReader {
    private final Map<String, Period> periods = new HashMap<>();
    private String lastLabel = "0..0";
    private Place lastPlace = new Place.Span(0, 0);
    private @Nullable Object[] values = {};
    private int next;

    /** Makes a reader that stands before its first row. */
    public RowReader() {}

    /** Returns this reader at the beginning of a row. */
    public RowReader at(@Nullable Object[] row) {
        values = row;
        next = 0;
        return this;
    }

    String text() {
        return (String) required();
    }

    Optional<String> optionalText() {
        return Optional.ofNullable((String) take());
    }

    List<String> texts() {
        return List.of((String[]) required());
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return Enum.valueOf(type, text());
    }

    <E extends Enum<E>> Optional<E> optionalConstant(Class<E> type) {
        return optionalText().map(name -> Enum.valueOf(type, name));
    }

    Period period() {
        return periods.computeIfAbsent(text(), Period::parse);
    }

    /** Reads a place; many figures stand in places of one label, such as those of a series that another program delivers. */
    Place place() {
        String label = text();
        if (!label.equals(lastLabel)) {
            lastPlace = Place.parse(label);
            lastLabel = label;
        }
        return lastPlace;
    }

    int integer() {
        return (Integer) required();
    }

    OptionalInt optionalInteger() {
        Integer value = (Integer) take();
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    BigDecimal decimal() {
        return Decimals.shortest((BigDecimal) required());
    }

    Optional<BigDecimal> optionalDecimal() {
        return Optional.ofNullable((BigDecimal) take()).map(Decimals::shortest);
    }

    Optional<LocalDate> optionalDate() {
        return Optional.ofNullable((LocalDate) take());
    }

    Instant timestamp() {
        return (Instant) required();
    }

    /** Passes by columns that repeat what others say. */
    RowReader skip(int columns) {
        next += columns;
        return this;
    }

    private Object required() {
        Object value = take();
        if (value == null) {
            throw new IllegalStateException("Column " + (next - 1) + " is empty, and must not be");
        }
        return value;
    }

    private @Nullable Object take() {
        return values[next++];
    }
}
