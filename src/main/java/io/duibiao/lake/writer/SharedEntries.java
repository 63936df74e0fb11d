package io.duibiao.lake.writer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which entry of some columns, side by side, each row holds. Rows that hold the very same part of a record, by the object itself and
 * not by what it equals, share an entry, which the columns keep once.
 */
final class SharedEntries {
    private static final int SPREAD = 0x9E3779B1;
    private static final int LEAST = 64;

    private @Nullable Object[] parts = new @Nullable Object[LEAST];
    private int[] keys = new int[LEAST];
    private int[] entriesOfParts = new int[LEAST];
    private int known;
    private int[] entries;
    private int rows;
    private int different;

    /** Begins after so many rows, each of which has an entry of its own. */
    SharedEntries(int rows) {
        this.entries = new int[Math.max(LEAST, rows)];
        addUpTo(rows);
    }

    /**
     * Adds a row that holds a part.
     *
     * @param key a number by which parts are found, the same for the same part and another for most others
     * @return whether an earlier row holds it too; otherwise the row has a new entry
     */
    boolean add(Object part, int key) {
        if (2 * known >= parts.length) {
            grow();
        }
        int at = place(part, key);
        boolean isKnown = parts[at] != null;
        if (!isKnown) {
            put(at, part, key, different++);
            known++;
        }
        addRow(entriesOfParts[at]);
        return isKnown;
    }

    private int place(Object part, int key) {
        int mask = parts.length - 1;
        int at = key * SPREAD >>> Integer.numberOfLeadingZeros(mask);
        while (parts[at] != null && parts[at] != part) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void put(int at, Object part, int key, int entry) {
        parts[at] = part;
        keys[at] = key;
        entriesOfParts[at] = entry;
    }

    private void grow() {
        @Nullable Object[] partsBefore = parts;
        int[] keysBefore = keys;
        int[] entriesBefore = entriesOfParts;
        parts = new @Nullable Object[2 * partsBefore.length];
        keys = new int[parts.length];
        entriesOfParts = new int[parts.length];
        for (int i = 0; i < partsBefore.length; i++) {
            Object part = partsBefore[i];
            if (part != null) {
                put(place(part, keysBefore[i]), part, keysBefore[i], entriesBefore[i]);
            }
        }
    }

    /** Adds rows with an entry of their own, until there are so many. */
    void addUpTo(int many) {
        while (rows < many) {
            addRow(different++);
        }
    }

    private void addRow(int entry) {
        if (rows == entries.length) {
            entries = Arrays.copyOf(entries, 2 * rows);
        }
        entries[rows++] = entry;
    }

    /** Returns how many rows there are. */
    int rows() {
        return rows;
    }

    /** Returns the entry of a row. */
    int of(int row) {
        return entries[row];
    }

    /** Forgets the parts: no later row holds any of them. */
    void forget() {
        if (known > 0) {
            Arrays.fill(parts, null);
            known = 0;
        }
    }
}
