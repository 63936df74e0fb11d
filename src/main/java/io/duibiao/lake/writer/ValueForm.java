package io.duibiao.lake.writer;

import io.duibiao.schema.ColumnType;
import io.duibiao.schema.Decimals;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
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
        int compare(byte[] bytes, int one, int oneEnd, int other, int otherEnd) {
            return Arrays.compareUnsigned(bytes, one, oneEnd, bytes, other, otherEnd);
        }

        @Override
        int width() {
            return ANY;
        }
    },
    /** A whole number of 32 bits, the lowest byte first. */
    INTEGER {
        @Override
        PrimitiveType column(String name) {
            return Types.optional(PrimitiveTypeName.INT32).named(name);
        }

        @Override
        void put(long value, byte[] into, int at) {
            putInteger(Math.toIntExact(value), into, at);
        }

        @Override
        int compare(byte[] bytes, int one, int oneEnd, int other, int otherEnd) {
            return Integer.compare(number(bytes, one), number(bytes, other));
        }

        @Override
        int width() {
            return Integer.BYTES;
        }

        @Override
        boolean isNegative(byte[] bytes) {
            return number(bytes, 0) < 0;
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
            Arrays.fill(all, (byte) (significant[0] < 0 ? -1 : 0));
            System.arraycopy(significant, 0, all, DECIMAL_BYTES - significant.length, significant.length);
            return all;
        }

        @Override
        void put(long millionths, byte[] into, int at) {
            byte sign = (byte) (millionths >> Long.SIZE - 1);
            for (int i = 0; i < DECIMAL_BYTES - Long.BYTES; i++) {
                into[at + i] = sign;
            }
            HIGHEST_FIRST.set(into, at + DECIMAL_BYTES - Long.BYTES, millionths);
        }

        @Override
        int compare(byte[] bytes, int one, int oneEnd, int other, int otherEnd) {
            return bytes[one] == bytes[other]
                    ? Arrays.compareUnsigned(bytes, one, oneEnd, bytes, other, otherEnd)
                    : Byte.compare(bytes[one], bytes[other]);
        }

        @Override
        int width() {
            return DECIMAL_BYTES;
        }

        @Override
        boolean isNegative(byte[] bytes) {
            return bytes[0] < 0;
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
        void put(long value, byte[] into, int at) {
            putInteger(Math.toIntExact(value), into, at);
        }

        @Override
        int compare(byte[] bytes, int one, int oneEnd, int other, int otherEnd) {
            return Integer.compare(number(bytes, one), number(bytes, other));
        }

        @Override
        int width() {
            return Integer.BYTES;
        }
    };

    /** Values are of any length, which a page says before each. */
    static final int ANY = 0;

    private static final int DECIMAL_BYTES = 11;
    private static final VarHandle HIGHEST_FIRST =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LOWEST_FIRST =
            MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

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

    /** Returns a value's own bytes: those of a text, or of a decimal number that does not fit into 64 bits. */
    byte[] bytes(Object value) {
        throw new IllegalStateException("No whole number: " + value);
    }

    /** Puts the bytes of a whole number, of a day as that of days since 1970-01-01, or of millionths into an array. */
    void put(long value, byte[] into, int at) {
        throw new IllegalStateException("No text: " + value);
    }

    /** Compares two values by their bytes, in the order that Parquet's statistics follow. */
    abstract int compare(byte[] bytes, int one, int oneEnd, int other, int otherEnd);

    /** Returns how many bytes each value has, or {@link #ANY}. */
    abstract int width();

    /** Returns whether a value is a number below zero. */
    boolean isNegative(byte[] bytes) {
        return false;
    }

    static void putInteger(int value, byte[] into, int at) {
        LOWEST_FIRST.set(into, at, value);
    }

    static int number(byte[] bytes, int at) {
        return (int) LOWEST_FIRST.get(bytes, at);
    }
}
