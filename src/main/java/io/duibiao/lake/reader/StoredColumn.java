package io.duibiao.lake.reader;

import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.types.DataType;
import io.delta.kernel.types.DateType;
import io.delta.kernel.types.DecimalType;
import io.delta.kernel.types.IntegerType;
import io.delta.kernel.types.StringType;
import io.delta.kernel.types.TimestampType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.IntFunction;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** A column of a row group, decoded when a value of it is asked for. */
final class StoredColumn implements ColumnVector {
    private final DataType type;
    private final ColumnDescriptor column;
    private final PageReader pages;
    private final int rows;
    private @Nullable ChunkValues values;
    private @Nullable Object[] made = new @Nullable Object[0];

    StoredColumn(DataType type, ColumnDescriptor column, PageReader pages, int rows) {
        this.type = type;
        this.column = column;
        this.pages = pages;
        this.rows = rows;
    }

    /** Returns whether values of a type are known in the form in which a file holds them. */
    static boolean isKnown(DataType type, Type stored) {
        if (!stored.isPrimitive() || stored.isRepetition(Type.Repetition.REPEATED)) {
            return false;
        }
        PrimitiveTypeName form = stored.asPrimitiveType().getPrimitiveTypeName();
        LogicalTypeAnnotation meaning = stored.getLogicalTypeAnnotation();
        if (type instanceof StringType) {
            return form == PrimitiveTypeName.BINARY;
        }
        if (type instanceof IntegerType || type instanceof DateType) {
            return form == PrimitiveTypeName.INT32;
        }
        if (type instanceof TimestampType) {
            return form == PrimitiveTypeName.INT64
                    && meaning instanceof TimestampLogicalTypeAnnotation moment
                    && moment.getUnit() == TimeUnit.MICROS;
        }
        return type instanceof DecimalType decimal
                && form == PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY
                && meaning instanceof DecimalLogicalTypeAnnotation digits
                && digits.getScale() == decimal.getScale();
    }

    private ChunkValues values() {
        ChunkValues known = values;
        if (known == null) {
            try {
                known = ChunkValues.of(column, pages, rows);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the column " + String.join(".", column.getPath()), e);
            }
            values = known;
            made = new @Nullable Object[known.size()];
        }
        return known;
    }

    /** Rows with the same value share it. */
    private Object shared(int row, IntFunction<Object> make) {
        int number = values().number(row);
        Object known = made[number];
        if (known == null) {
            known = make.apply(number);
            made[number] = known;
        }
        return known;
    }

    @Override
    public DataType getDataType() {
        return type;
    }

    @Override
    public int getSize() {
        return rows;
    }

    @Override
    public void close() {
        // The file is closed by whoever opened it.
    }

    @Override
    public boolean isNullAt(int row) {
        return values().number(row) == ChunkValues.EMPTY;
    }

    @Override
    public String getString(int row) {
        return (String) shared(row, values()::text);
    }

    @Override
    public BigDecimal getDecimal(int row) {
        int scale = ((DecimalType) type).getScale();
        return (BigDecimal) shared(row, number -> new BigDecimal(new BigInteger(values().bytes(number)), scale));
    }

    @Override
    public int getInt(int row) {
        return values().integer(values().number(row));
    }

    @Override
    public long getLong(int row) {
        return values().whole(values().number(row));
    }
}
