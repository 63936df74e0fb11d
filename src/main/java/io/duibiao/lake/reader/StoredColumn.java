package io.duibiao.lake.reader;

import io.delta.kernel.data.ColumnVector;
import io.delta.kernel.types.DataType;
import io.delta.kernel.types.DateType;
import io.delta.kernel.types.DecimalType;
import io.delta.kernel.types.IntegerType;
import io.delta.kernel.types.StringType;
import io.delta.kernel.types.TimestampType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.function.Function;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.io.api.Binary;
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
    private final GroupColumns group;
    private final IdentityHashMap<Binary, Object> made = new IdentityHashMap<>();
    private @Nullable Object @Nullable [] values;

    StoredColumn(DataType type, ColumnDescriptor column, GroupColumns group) {
        this.type = type;
        this.column = column;
        this.group = group;
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

    private @Nullable Object value(int row) {
        @Nullable Object[] known = values;
        if (known == null) {
            known = group.values(column);
            values = known;
        }
        return known[row];
    }

    /** Returns what the bytes of a row's value mean. Rows that have the same entry of the column's dictionary share it. */
    private Object shared(int row, Function<Binary, Object> meaning) {
        Binary bytes = (Binary) Objects.requireNonNull(value(row));
        return made.computeIfAbsent(bytes, b -> meaning.apply(bytes));
    }

    @Override
    public DataType getDataType() {
        return type;
    }

    @Override
    public int getSize() {
        return group.rows();
    }

    @Override
    public void close() {
        // The file is closed by whoever opened it.
    }

    @Override
    public boolean isNullAt(int row) {
        return value(row) == null;
    }

    @Override
    public String getString(int row) {
        return (String) shared(row, Binary::toStringUsingUTF8);
    }

    @Override
    public BigDecimal getDecimal(int row) {
        int scale = ((DecimalType) type).getScale();
        return (BigDecimal) shared(row, bytes -> new BigDecimal(new BigInteger(bytes.getBytesUnsafe()), scale));
    }

    @Override
    public int getInt(int row) {
        return (Integer) Objects.requireNonNull(value(row));
    }

    @Override
    public long getLong(int row) {
        return (Long) Objects.requireNonNull(value(row));
    }
}
