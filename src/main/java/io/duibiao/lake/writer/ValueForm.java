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
        int compare(byte[] one, byte[] other) {
            return Arrays.compareUnsigned(one, other);
        }
    },
    /** A whole number of 32 bits, the lowest byte first. */
    INTEGER {
        @Override
        PrimitiveType column(String name) {
            return Types.optional(PrimitiveTypeName.INT32).named(name);
        }

        @Override
        byte[] bytes(long value) {
            return littleEndian(Math.toIntExact(value));
        }

        @Override
        int compare(byte[] one, byte[] other) {
            return Integer.compare(number(one), number(other));
        }

        @Override
        boolean isNegative(byte[] bytes) {
            return number(bytes) < 0;
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
        byte[] bytes(long millionths) {
            byte[] all = new byte[DECIMAL_BYTES];
            long rest = millionths;
            for (int i = DECIMAL_BYTES - 1; i >= 0; i--) {
                all[i] = (byte) rest;
                rest >>= Byte.SIZE;
            }
            return all;
        }

        @Override
        int compare(byte[] one, byte[] other) {
            return one[0] == other[0] ? Arrays.compareUnsigned(one, other) : Byte.compare(one[0], other[0]);
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
        byte[] bytes(long value) {
            return littleEndian(Math.toIntExact(value));
        }

        @Override
        int compare(byte[] one, byte[] other) {
            return Integer.compare(number(one), number(other));
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

    /** Returns the bytes of a whole number, of a day as that of days since 1970-01-01, or of millionths. */
    byte[] bytes(long value) {
        throw new IllegalStateException("No text: " + value);
    }

    /** Compares two values by their bytes, in the order that Parquet's statistics follow. */
    abstract int compare(byte[] one, byte[] other);

    /** Returns whether a value is a number below zero. */
    boolean isNegative(byte[] bytes) {
        return false;
    }

    /** Returns whether a page says the number of a value's bytes before them. */
    boolean saysLength() {
        return this == TEXT;
    }

    static byte[] littleEndian(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)};
    }

    static int number(byte[] bytes) {
        return bytes[0] & 0xff | (bytes[1] & 0xff) << 8 | (bytes[2] & 0xff) << 16 | bytes[3] << 24;
    }
}
