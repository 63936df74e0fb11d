package io.duibiao.lake.writer;

import java.util.Arrays;
import org.apache.parquet.bytes.BytesInput;

/** Values one after the other, numbered from 0, in the very bytes that a page holds: a text has its length before it. */
final class PlainValues {
    private final ValueForm form;
    private final int width;
    private byte[] bytes = new byte[256];
    private int[] ends = {};
    private int end;
    private int size;

    PlainValues(ValueForm form) {
        this.form = form;
        this.width = form.width();
    }

    private boolean hasLengths() {
        return width == ValueForm.ANY;
    }

    /** Adds a text, or a decimal number that does not fit into 64 bits, and returns its number. */
    int add(Object value) {
        byte[] own = form.bytes(value);
        int from = end;
        if (hasLengths()) {
            require(Integer.BYTES + own.length);
            ValueForm.putInteger(own.length, bytes, from);
            from += Integer.BYTES;
        } else {
            require(own.length);
        }
        System.arraycopy(own, 0, bytes, from, own.length);
        return endAt(from + own.length);
    }

    /** Adds a whole number, a day or millionths, and returns its number. */
    int add(long value) {
        require(width);
        form.put(value, bytes, end);
        return endAt(end + width);
    }

    private void require(int more) {
        if (end + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end + more, 2 * bytes.length));
        }
    }

    private int endAt(int next) {
        end = next;
        if (hasLengths()) {
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, Math.max(64, 2 * size));
            }
            ends[size] = end;
        }
        return size++;
    }

    int size() {
        return size;
    }

    /** Forgets all. */
    void clear() {
        end = 0;
        size = 0;
    }

    /** Returns the bytes of the value with a number, without its length. */
    byte[] value(int number) {
        return Arrays.copyOfRange(bytes, from(number), end(number));
    }

    /** Returns the whole number of 32 bits that has a number. */
    int integer(int number) {
        return ValueForm.number(bytes, from(number));
    }

    private int from(int number) {
        return hasLengths() ? start(number) + Integer.BYTES : start(number);
    }

    private int start(int number) {
        return number == 0 ? 0 : end(number - 1);
    }

    private int end(int number) {
        return hasLengths() ? ends[number] : (number + 1) * width;
    }

    /** Compares two values by their numbers, in the order that Parquet's statistics follow. */
    int compare(int one, int other) {
        return form.compare(bytes, from(one), end(one), from(other), end(other));
    }

    /** Returns all values. */
    BytesInput all() {
        return BytesInput.from(bytes, 0, end);
    }

    /** Returns the values with these numbers, as many of them as are said. */
    BytesInput of(int[] numbers, int many) {
        int length = 0;
        for (int i = 0; i < many; i++) {
            length += end(numbers[i]) - start(numbers[i]);
        }
        byte[] these = new byte[length];
        int at = 0;
        for (int i = 0; i < many; i++) {
            int start = start(numbers[i]);
            int own = end(numbers[i]) - start;
            System.arraycopy(bytes, start, these, at, own);
            at += own;
        }
        return BytesInput.from(these);
    }
}
