package io.duibiao.lake.writer;

import java.util.Arrays;

/**
 * Numbers whole numbers from 0, in the order in which they first come, without an object for each. Small ones, such as ranks and counts,
 * have a place of their own.
 */
final class Numbering {
    /** Not numbered. */
    static final int NONE = -1;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int SMALL = 1 << 13;

    private int[] small = {};
    private long[] values = new long[64];
    private int[] numbers = none(64);
    private int size;

    private static int[] none(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }

    /** Returns the number of a value, or {@link #NONE}. */
    int of(long value) {
        if (isSmall(value)) {
            return value < small.length ? small[(int) value] : NONE;
        }
        return numbers[place(value)];
    }

    private static boolean isSmall(long value) {
        return value >= 0 && value < SMALL;
    }

    /** Gives a value that has none a number. */
    void put(long value, int number) {
        if (isSmall(value)) {
            putSmall((int) value, number);
            return;
        }
        if (2 * size >= values.length) {
            grow();
        }
        int at = place(value);
        values[at] = value;
        numbers[at] = number;
        size++;
    }

    private void putSmall(int value, int number) {
        if (value >= small.length) {
            int before = small.length;
            small = Arrays.copyOf(small, Math.min(SMALL, Math.max(64, 2 * value)));
            Arrays.fill(small, before, small.length, NONE);
        }
        small[value] = number;
    }

    private int place(long value) {
        int mask = values.length - 1;
        int at = (int) (value * SPREAD >>> Long.numberOfLeadingZeros(mask));
        while (numbers[at] != NONE && values[at] != value) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] valuesBefore = values;
        int[] numbersBefore = numbers;
        values = new long[2 * valuesBefore.length];
        numbers = none(values.length);
        for (int i = 0; i < valuesBefore.length; i++) {
            if (numbersBefore[i] != NONE) {
                int at = place(valuesBefore[i]);
                values[at] = valuesBefore[i];
                numbers[at] = numbersBefore[i];
            }
        }
    }

    /** Forgets all. */
    void clear() {
        Arrays.fill(small, NONE);
        Arrays.fill(numbers, NONE);
        size = 0;
    }
}
