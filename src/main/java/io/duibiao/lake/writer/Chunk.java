package io.duibiao.lake.writer;

import java.io.IOException;

/** One column of a row group. */
sealed interface Chunk permits ColumnChunk, TextsChunk {

    /** Leaves the next row empty. */
    void addNothing();

    /** Returns whether every row is filled. */
    boolean isFull();

    /** Writes the column. */
    void write(OpenGroup group) throws IOException;

    /** Leaves no row, for another row group. */
    void clear();
}
