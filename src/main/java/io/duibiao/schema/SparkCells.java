package io.duibiao.schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.DateTimeUtils;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** One row after the other as Spark itself holds them. Texts and parts that several rows share are converted once. */
final class SparkCells implements Cells {
    private static final int MANY_TEXTS = 50_000;
    private static final int BITS_OF_A_PLACE = 14;
    private static final int SPREAD = 0x9E3779B1;

    private final Map<String, UTF8String> texts = new HashMap<>();
    private final @Nullable Held[] parts = new @Nullable Held[1 << BITS_OF_A_PLACE];
    private final int columns;
    private @Nullable Object[] values = {};
    private GenericInternalRow row = new GenericInternalRow(values);
    private int next;

    SparkCells(int columns) {
        this.columns = columns;
    }

    void begin() {
        values = new @Nullable Object[columns];
        row = new GenericInternalRow(values);
        next = 0;
    }

    InternalRow end() {
        if (next != columns) {
            throw new IllegalStateException("Row of " + columns + " columns, of which " + next + " were written");
        }
        return row;
    }

    @Override
    public void text(String value) {
        if (texts.size() > MANY_TEXTS) {
            texts.clear();
        }
        values[next++] = texts.computeIfAbsent(value, UTF8String::fromString);
    }

    @Override
    public void texts(String[] value) {
        values[next++] = new GenericArrayData(
                Stream.of(value).map(UTF8String::fromString).toArray());
    }

    @Override
    public void integer(int value) {
        values[next++] = value;
    }

    @Override
    public void decimal(BigDecimal value) {
        add(value.scale() <= Decimals.SCALE ? value : Decimals.stored(value));
    }

    @Override
    public void radius(BigDecimal value) {
        add(value.scale() <= Decimals.SCALE ? value : Decimals.storedRadius(value));
    }

    private void add(BigDecimal value) {
        values[next++] = Decimals.hasFewDigits(value)
                ? Decimal.createUnsafe(Decimals.millionths(value), Decimals.PRECISION, Decimals.SCALE)
                : Decimal.apply(Decimals.stored(value), Decimals.PRECISION, Decimals.SCALE);
    }

    @Override
    public void date(LocalDate value) {
        values[next++] = (int) value.toEpochDay();
    }

    @Override
    public void timestamp(Instant value) {
        values[next++] = DateTimeUtils.instantToMicros(value);
    }

    @Override
    public void nothing() {
        next++;
    }

    @Override
    public boolean again(Object part, int key, int width) {
        int place = ((31 * key + next) * SPREAD) >>> (Integer.SIZE - BITS_OF_A_PLACE);
        Held held = parts[place];
        if (held == null || held.part() != part) {
            parts[place] = new Held(part, row);
            return false;
        }
        System.arraycopy(held.row().values(), next, values, next, width);
        next += width;
        return true;
    }

    /**
     * The part of a record that stood in some row.
     *
     * @param part the part
     * @param row the row
     */
    private record Held(Object part, GenericInternalRow row) {}
}
