package io.duibiao.lake.writer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which row held an object first, by the object itself and not by what it equals. */
final class EarlierRows {
    /** No row. */
    static final int NONE = -1;

    private static final int SPREAD = 0x9E3779B1;
    private static final int LEAST = 64;

    private @Nullable Object[] parts = new @Nullable Object[LEAST];
    private int[] rows = new int[LEAST];
    private int size;

    /** Returns the row that held an object, or {@link #NONE} and notes that this row does. */
    int of(Object part, int row) {
        if (2 * size >= parts.length) {
            grow();
        }
        int at = place(part);
        if (parts[at] != null) {
            return rows[at];
        }
        parts[at] = part;
        rows[at] = row;
        size++;
        return NONE;
    }

    private int place(Object part) {
        int mask = parts.length - 1;
        int at = System.identityHashCode(part) * SPREAD >>> Integer.numberOfLeadingZeros(mask);
        while (parts[at] != null && parts[at] != part) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        @Nullable Object[] partsBefore = parts;
        int[] rowsBefore = rows;
        parts = new @Nullable Object[2 * partsBefore.length];
        rows = new int[parts.length];
        for (int i = 0; i < partsBefore.length; i++) {
            Object part = partsBefore[i];
            if (part != null) {
                int at = place(part);
                parts[at] = part;
                rows[at] = rowsBefore[i];
            }
        }
    }

    /** Forgets all. */
    void clear() {
        if (size > 0) {
            Arrays.fill(parts, null);
            size = 0;
        }
    }
}
