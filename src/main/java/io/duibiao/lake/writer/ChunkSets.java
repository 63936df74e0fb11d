package io.duibiao.lake.writer;

import io.duibiao.schema.Column;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Empty chunks, one for each column, which files borrow while they are written: a task writes one file after another, and chunks that
 * once grew to the size of a row group need not grow again.
 */
final class ChunkSets {
    private static final int ROOM_AT_FIRST = 1_000;

    private final List<Column> columns;
    private final Deque<Chunk[]> free = new ArrayDeque<>();

    ChunkSets(List<Column> columns) {
        this.columns = columns;
    }

    /** Returns an empty chunk for each column. */
    Chunk[] take() {
        Chunk[] known = free.poll();
        return known == null
                ? columns.stream()
                        .map(column -> ParquetColumn.of(column).chunk(ROOM_AT_FIRST))
                        .toArray(Chunk[]::new)
                : known;
    }

    /** Takes back chunks that are empty again. */
    void giveBack(Chunk[] chunks) {
        free.push(chunks);
    }
}
