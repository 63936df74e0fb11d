package io.duibiao.benchmark;

import org.jspecify.annotations.Nullable;

/**
 * Numbers the regions of a panel from 0, in the order in which they are met. A comparison asks for a region's number many times a
 * row, mostly with the very text that was numbered, and the answer takes one look into an array.
 */
final class RegionNumbers {
    /** Not numbered. */
    static final int NONE = -1;

    private static final int SPREAD = 0x9E3779B1;

    private @Nullable String[] codes = new @Nullable String[64];
    private int[] numbers = new int[64];
    private int size;

    /** Returns a region's number, or {@link #NONE}. */
    int of(String code) {
        int at = place(code);
        return codes[at] == null ? NONE : numbers[at];
    }

    /** Returns the very text that was numbered and equals this one; null where none does. */
    @Nullable
    String known(String code) {
        return codes[place(code)];
    }

    /** Returns a region's number, the next one where it had none. */
    int number(String code) {
        int at = place(code);
        if (codes[at] != null) {
            return numbers[at];
        }
        if (2 * size >= codes.length) {
            grow();
            at = place(code);
        }
        codes[at] = code;
        numbers[at] = size;
        return size++;
    }

    /** Returns how many regions are numbered. */
    int size() {
        return size;
    }

    private int place(String code) {
        int mask = codes.length - 1;
        int at = code.hashCode() * SPREAD >>> Integer.numberOfLeadingZeros(mask);
        String there = codes[at];
        while (there != null && !there.equals(code)) {
            at = at + 1 & mask;
            there = codes[at];
        }
        return at;
    }

    private void grow() {
        @Nullable String[] before = codes;
        int[] numbersBefore = numbers;
        codes = new @Nullable String[2 * before.length];
        numbers = new int[codes.length];
        for (int i = 0; i < before.length; i++) {
            String code = before[i];
            if (code != null) {
                int at = place(code);
                codes[at] = code;
                numbers[at] = numbersBefore[i];
            }
        }
    }
}
