package io.duibiao.lake.writer;

import io.duibiao.schema.Cells;
import io.duibiao.schema.Decimals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the values of a row into the chunks of its columns. A value that names the folder of the file is not written. */
final class RowCells implements Cells {
    private final int folder;
    private final @Nullable SharedEntries[] shared;
    private final List<SharedEntries> inUse = new ArrayList<>();
    private final Chunk[] chunks;
    private int rows;
    private int column;
    private int chunk;

    /** Takes values into chunks; the folder is the place of the column that is not written, or before all. */
    RowCells(Chunk[] chunks, int folder) {
        this.chunks = chunks;
        this.folder = folder;
        this.shared = new @Nullable SharedEntries[chunks.length];
    }

    /** Begins a row. */
    void begin() {
        column = 0;
        chunk = 0;
    }

    /** Begins anew with the first row: the chunks were cleared. */
    void restart() {
        Arrays.fill(shared, null);
        inUse.clear();
        rows = 0;
    }

    /** Lets go of what earlier rows held: no later one holds any of it. */
    void forget() {
        inUse.forEach(SharedEntries::forget);
    }

    /**
     * Ends a row.
     *
     * @throws IllegalStateException if not every column was written
     */
    void end() {
        if (chunk != chunks.length) {
            throw new IllegalStateException(
                    "Row of " + chunks.length + " columns, of which " + chunk + " were written");
        }
        rows++;
        for (int i = 0; i < inUse.size(); i++) {
            inUse.get(i).addUpTo(rows);
        }
    }

    @Override
    public void text(String value) {
        if (column++ != folder) {
            values().add(value);
        }
    }

    @Override
    public void integer(int value) {
        column++;
        values().add(value);
    }

    @Override
    public void decimal(BigDecimal value) {
        add(value.scale() <= Decimals.SCALE ? value : Decimals.stored(value));
    }

    @Override
    public void radius(BigDecimal value) {
        add(value.scale() <= Decimals.SCALE ? value : Decimals.storedRadius(value));
    }

    private void add(BigDecimal value) {
        column++;
        if (Decimals.hasFewDigits(value)) {
            values().add(Decimals.millionths(value));
        } else {
            values().addLarge(Decimals.stored(value));
        }
    }

    @Override
    public void date(LocalDate value) {
        column++;
        values().add(value.toEpochDay());
    }

    @Override
    public void nothing() {
        column++;
        chunks[chunk++].addNothing();
    }

    @Override
    public boolean again(Object part, int key, int columns) {
        boolean isKnown = entries(columns).add(part, key);
        if (isKnown) {
            chunk += columns;
            column += columns;
        }
        return isKnown;
    }

    /** Returns the entries of the columns from here on. */
    private SharedEntries entries(int columns) {
        SharedEntries known = shared[chunk];
        if (known != null) {
            return known;
        }
        SharedEntries made = new SharedEntries(rows);
        for (int i = chunk; i < chunk + columns; i++) {
            ((ColumnChunk) chunks[i]).share(made);
        }
        shared[chunk] = made;
        inUse.add(made);
        return made;
    }

    @Override
    public void texts(String[] value) {
        column++;
        ((TextsChunk) chunks[chunk++]).add(value);
    }

    @Override
    public void timestamp(Instant value) {
        throw new IllegalStateException("Cannot write a column of moments: this room has no form of them");
    }

    private ColumnChunk values() {
        return (ColumnChunk) chunks[chunk++];
    }
}
