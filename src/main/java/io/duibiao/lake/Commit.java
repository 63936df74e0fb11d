package io.duibiao.lake;

import java.util.Map;
import java.util.Optional;

/**
 * A commit to a Delta table.
 *
 * @param version the version of the table that it made
 * @param operation what it did: {@code WRITE}, {@code MERGE}, {@code OVERWRITE} where it wrote the whole table anew
 * @param counts how many rows and files it concerned, by Delta's own names
 * @param note what the writer says of it; empty where nothing
 */
record Commit(long version, String operation, Map<String, Long> counts, Optional<String> note) {
    Commit {
        counts = Map.copyOf(counts);
    }

    /** Returns a count; 0 where the operation has none of the name. */
    long count(String name) {
        return counts.getOrDefault(name, 0L);
    }
}
