package io.duibiao.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.catalyst.util.DateTimeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads records out of Spark's own rows, whose memory is used again for the next one. One reader serves many rows, one after the
 * other; texts that repeat in a column are one object in all records.
 *
 * @param <R> the record that a row of the table holds
 */
public final class RecordReader<R> {
    private final Table<R> table;
    private final ColumnType[] types;
    private final KnownTexts[] texts;
    private final @Nullable Object[] values;
    private final RowReader reader = new RowReader();
    private int lastDay;
    private LocalDate lastDate = LocalDate.EPOCH;

    private RecordReader(Table<R> table) {
        this.table = table;
        List<Column> columns = table.columns();
        this.types = columns.stream().map(Column::type).toArray(ColumnType[]::new);
        this.texts = Stream.generate(KnownTexts::new).limit(types.length).toArray(KnownTexts[]::new);
        this.values = new @Nullable Object[types.length];
    }

    /** Returns a reader of a table's records. */
    public static <R> RecordReader<R> of(Table<R> table) {
        return new RecordReader<>(table);
    }

    /** Returns the record of a row that begins with the columns of the table. */
    public R read(InternalRow row) {
        for (int i = 0; i < types.length; i++) {
            values[i] = row.isNullAt(i) ? null : value(row, i);
        }
        return table.read(reader.at(values));
    }

    private Object value(InternalRow row, int column) {
        return switch (types[column]) {
            case TEXT -> texts[column].of(row, column);
            case TEXTS -> texts(row, column);
            case INTEGER -> row.getInt(column);
            case DECIMAL -> decimal(row, column);
            case DATE -> date(row.getInt(column));
            case TIMESTAMP -> DateTimeUtils.microsToInstant(row.getLong(column));
        };
    }

    /** Most numbers are short, and those of Spark's own rows are their bytes, the highest first. */
    private static BigDecimal decimal(InternalRow row, int column) {
        RowBytes bytes = row instanceof UnsafeRow unsafe ? RowBytes.of(unsafe, column) : RowBytes.NONE;
        if (bytes.length() == 0 || bytes.length() > Long.BYTES) {
            return row.getDecimal(column, Decimals.PRECISION, Decimals.SCALE).toJavaBigDecimal();
        }
        long millionths = bytes.at(0);
        for (int i = 1; i < bytes.length(); i++) {
            millionths = millionths << Byte.SIZE | bytes.at(i) & 0xFF;
        }
        return Decimals.ofMillionths(millionths);
    }

    private String[] texts(InternalRow row, int column) {
        var all = row.getArray(column);
        String[] texts = new String[all.numElements()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = all.getUTF8String(i).toString();
        }
        return texts;
    }

    private LocalDate date(int day) {
        if (day != lastDay) {
            lastDay = day;
            lastDate = LocalDate.ofEpochDay(day);
        }
        return lastDate;
    }
}
