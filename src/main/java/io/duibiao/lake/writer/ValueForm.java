package io.duibiao.lake.writer;

import io.duibiao.schema.ColumnType;
import io.duibiao.schema.Decimals;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** How the values of a column type stand in a Parquet file: the form in which Spark reads and writes them. */
enum ValueForm {
    /** Characters in UTF-8, their number of bytes before them. */
    TEXT {
        @Override
        PrimitiveType column(String name) {
            return Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
        }

        @Override
        byte[] bytes(Object value) {
            return ((String) value).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        byte[] plain(byte[] bytes) {
            return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(bytes.length)
                    .put(bytes)
                    .array();
        }
    },
    /** A whole number of 32 bits, the lowest byte first. */
    INTEGER {
        @Override
        PrimitiveType column(String name) {
            return Types.optional(PrimitiveTypeName.INT32).named(name);
        }

        @Override
        byte[] bytes(Object value) {
            return littleEndian((Integer) value);
        }
    },
    /** A {@code DECIMAL(24,6)}: its millionths in eleven bytes, the highest first. */
    DECIMAL {
        @Override
        PrimitiveType column(String name) {
            return Types.optional(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY)
                    .length(DECIMAL_BYTES)
                    .as(LogicalTypeAnnotation.decimalType(Decimals.SCALE, Decimals.PRECISION))
                    .named(name);
        }

        @Override
        byte[] bytes(Object value) {
            byte[] significant = ((BigDecimal) value).unscaledValue().toByteArray();
            byte[] all = new byte[DECIMAL_BYTES];
            if (significant[0] < 0) {
                Arrays.fill(all, (byte) -1);
            }
            System.arraycopy(significant, 0, all, DECIMAL_BYTES - significant.length, significant.length);
            return all;
        }
    },
    /** A day, as the number of days since 1970-01-01. */
    DATE {
        @Override
        PrimitiveType column(String name) {
            return Types.optional(PrimitiveTypeName.INT32)
                    .as(LogicalTypeAnnotation.dateType())
                    .named(name);
        }

        @Override
        byte[] bytes(Object value) {
            return littleEndian(Math.toIntExact(((LocalDate) value).toEpochDay()));
        }
    };

    private static final int DECIMAL_BYTES = 11;

    /** Returns the form of a column type; empty where this room has none. */
    static Optional<ValueForm> of(ColumnType type) {
        return switch (type) {
            case TEXT -> Optional.of(TEXT);
            case INTEGER -> Optional.of(INTEGER);
            case DECIMAL -> Optional.of(DECIMAL);
            case DATE -> Optional.of(DATE);
            case TEXTS, TIMESTAMP -> Optional.empty();
        };
    }

    /** Returns the column of a Parquet file, which may be empty. */
    abstract PrimitiveType column(String name);

    /** Returns a value's own bytes. */
    abstract byte[] bytes(Object value);

    /** Returns the bytes as a page holds them. */
    byte[] plain(byte[] bytes) {
        return bytes;
    }

    /** Widens the range of a column by a value. */
    void note(byte[] bytes, Statistics<?> range) {
        switch (this) {
            case TEXT, DECIMAL -> range.updateStats(Binary.fromConstantByteArray(bytes));
            case INTEGER, DATE ->
                range.updateStats(
                        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt());
        }
    }

    private static byte[] littleEndian(int value) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}
