package io.duibiao.lake.writer;

import io.duibiao.schema.ColumnType;
import io.duibiao.schema.Decimals;
import java.math.BigDecimal;
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
            throw new IllegalStateException("Texts are of any length");
        }

        @Override
        boolean hasLength() {
            return true;
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
            long rest = millionths;
            for (int i = DECIMAL_BYTES - 1; i >= 0; i--) {
                into[at + i] = (byte) rest;
                rest >>= Byte.SIZE;
            }
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

    /** Returns how many bytes each value has where {@link #hasLength} is not so. */
    abstract int width();

    /** Returns whether values are of any length, which a page says before each. */
    boolean hasLength() {
        return false;
    }

    /** Returns whether a value is a number below zero. */
    boolean isNegative(byte[] bytes) {
        return false;
    }

    static void putInteger(int value, byte[] into, int at) {
        into[at] = (byte) value;
        into[at + 1] = (byte) (value >> 8);
        into[at + 2] = (byte) (value >> 16);
        into[at + 3] = (byte) (value >> 24);
    }

    static int number(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16 | bytes[at + 3] << 24;
    }
}
