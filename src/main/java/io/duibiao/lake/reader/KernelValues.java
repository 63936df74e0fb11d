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

/** The values of a batch of rows as {@code schema} wants them. A column that was not read gives blank text. */
final class KernelValues {
    private final List<Column> columns;
    private final @Nullable ColumnVector[] vectors;

    /** Takes the values of a batch, in the order of the table's columns. */
    KernelValues(List<Column> columns, ColumnarBatch batch) {
        this.columns = columns;
        this.vectors = columns.stream()
                .map(column -> batch.getSchema().indexOf(column.name()))
                .map(at -> at < 0 ? null : batch.getColumnVector(at))
                .toArray(ColumnVector[]::new);
    }

    /** Returns a row's values. */
    @Nullable
    Object[] row(int row) {
        @Nullable Object[] values = new @Nullable Object[vectors.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(i, row);
        }
        return values;
    }

    /** Returns one value of a row, by the column's number; null where it is empty. */
    @Nullable
    Object value(int column, int row) {
        ColumnVector vector = vectors[column];
        return vector == null ? "" : value(columns.get(column).type(), vector, row);
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
