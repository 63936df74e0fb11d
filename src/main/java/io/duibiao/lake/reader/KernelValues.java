package io.duibiao.lake.reader;

import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.data.ColumnarBatch;
import io.duibiao.schema.Column;
import io.duibiao.schema.ColumnType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The values of a batch of rows as {@code schema} wants them. A column that was not read gives blank text.
 *
 * @param columns the columns of the table
 * @param batch the rows
 */
record KernelValues(List<Column> columns, ColumnarBatch batch) {

    /** Returns a row's values in the order of the table's columns. */
    @Nullable
    Object[] row(int row) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            int at = batch.getSchema().indexOf(column.name());
            values[i] = at < 0 ? "" : value(column.type(), batch.getColumnVector(at), row);
        }
        return values;
    }

    /** Returns a text; null where it is empty. */
    @Nullable
    String text(String column, int row) {
        ColumnVector vector = batch.getColumnVector(batch.getSchema().indexOf(column));
        return vector.isNullAt(row) ? null : vector.getString(row);
    }

    private static @Nullable Object value(ColumnType type, ColumnVector vector, int row) {
        if (vector.isNullAt(row)) {
            return null;
        }
        return switch (type) {
            case TEXT -> vector.getString(row);
            case TEXTS -> texts(vector.getArray(row).getElements());
            case INTEGER -> vector.getInt(row);
            case DECIMAL -> vector.getDecimal(row);
            case DATE -> LocalDate.ofEpochDay(vector.getInt(row));
            case TIMESTAMP -> Instant.EPOCH.plus(vector.getLong(row), ChronoUnit.MICROS);
        };
    }

    private static String[] texts(ColumnVector elements) {
        return IntStream.range(0, elements.getSize())
                .mapToObj(elements::getString)
                .toArray(String[]::new);
    }
}
