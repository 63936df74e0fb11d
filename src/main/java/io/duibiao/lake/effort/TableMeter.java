package io.duibiao.lake.effort;

import io.duibiao.lake.effort.Effort.Written;
import io.duibiao.lake.storage.CommitFile;
import io.duibiao.lake.storage.TableLog;

/**
 * Counts what comes into a table.
 *
 * @param log the table's log
 * @param before the version from which on is counted; -1 where there was no table yet
 */
record TableMeter(TableLog log, long before) {

    /** Begins to count. */
    static TableMeter start(TableLog log) {
        return new TableMeter(
                log, log.newestFirst().findFirst().map(CommitFile::version).orElse(-1L));
    }

    /** Returns what the commits since the beginning did. */
    Written soFar() {
        return log.newestFirst()
                .takeWhile(commit -> commit.version() > before)
                .map(TableMeter::written)
                .reduce(Written.NOTHING, Written::plus);
    }

    private static Written written(CommitFile commit) {
        return commit.added().stream()
                .map(file -> file(file.path("size").asLong()))
                .reduce(new Written(1, 0, 0, 0), Written::plus);
    }

    private static Written file(long bytes) {
        return new Written(0, 1, bytes < Written.SMALL_BYTES ? 1 : 0, bytes);
    }
}
