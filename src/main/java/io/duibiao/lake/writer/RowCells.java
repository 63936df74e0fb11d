package io.duibiao.lake.writer;

import io.duibiao.schema.Cells;
import io.duibiao.schema.Decimals;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Takes the values of a row into the chunks of its columns. A value that names the folder of the file is not written. */
final class RowCells implements Cells {
    private static final UnaryOperator<BigDecimal> STORED = Decimals::stored;
    private static final UnaryOperator<BigDecimal> RADIUS = Decimals::storedRadius;

    private final int folder;
    private final EarlierRows[] earlier;
    private Chunk[] chunks;
    private int column;
    private int chunk;

    /** Takes values into chunks; the folder is the place of the column that is not written, or before all. */
    RowCells(Chunk[] chunks, int folder) {
        this.chunks = chunks;
        this.folder = folder;
        this.earlier = new EarlierRows[chunks.length];
        Arrays.setAll(earlier, i -> new EarlierRows());
    }

    /** Begins a row. */
    void begin() {
        column = 0;
        chunk = 0;
    }

    /** Lets the values of further rows go into these chunks. */
    void into(Chunk[] next) {
        forget();
        chunks = next;
    }

    /** Lets go of what earlier rows held: no later one holds any of it. */
    void forget() {
        for (EarlierRows rows : earlier) {
            rows.clear();
        }
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
        column++;
        values().add(value, STORED);
    }

    @Override
    public void radius(BigDecimal value) {
        column++;
        values().add(value, RADIUS);
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
    public boolean again(Object part, int columns) {
        ColumnChunk first = (ColumnChunk) chunks[chunk];
        int row = earlier[chunk].of(part, first.size());
        if (row == EarlierRows.NONE) {
            return false;
        }
        for (int i = 0; i < columns; i++) {
            values().addAgain(row);
        }
        column += columns;
        return true;
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
