package io.duibiao.schema;

import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.unsafe.Platform;
import org.apache.spark.unsafe.array.ByteArrayMethods;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The bytes of a value of any length in one of Spark's own rows, where they lie. The row's word for its column says where, from its
 * beginning, and how many they are, after {@link UnsafeRow}.
 *
 * @param memory where the row lies
 * @param from where in it the first byte is
 * @param length how many bytes there are
 */
record RowBytes(Object memory, long from, int length) {
    /** No bytes. */
    static final RowBytes NONE = new RowBytes("", 0, 0);

    /** Returns the bytes of a column that holds a text or a wide number. */
    static RowBytes of(UnsafeRow row, int column) {
        long word = row.getLong(column);
        return new RowBytes(row.getBaseObject(), row.getBaseOffset() + (word >>> Integer.SIZE), (int) word);
    }

    /** Returns one of the bytes. */
    byte at(int index) {
        return Platform.getByte(memory, from + index);
    }

    /** Returns whether these are the bytes of a text. */
    boolean holds(UTF8String text) {
        return length == text.numBytes()
                && ByteArrayMethods.arrayEquals(memory, from, text.getBaseObject(), text.getBaseOffset(), length);
    }
}
