package io.duibiao.lake.upkeep;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A table of the lake at its current version.
 *
 * @param path the table's folder below the lake: {@code silver/observations}
 * @param version the version
 * @param changed when that version was committed
 * @param files the data files of that version
 * @param optimized when its files were last joined, as far back as the log is kept; empty where they were not
 */
public record TableStatus(
        String path, long version, Instant changed, List<DataFile> files, Optional<Instant> optimized) {
    public TableStatus {
        files = List.copyOf(files);
    }

    /**
     * A data file as the log names it.
     *
     * @param path its path, absolute
     * @param bytes its size
     * @param rows how many rows are in it; -1 where the log does not tell
     */
    public record DataFile(java.nio.file.Path path, long bytes, long rows) {}

    /** Returns the rows of all files. */
    public long rows() {
        return files.stream().mapToLong(DataFile::rows).sum();
    }

    /** Returns the bytes of all files. */
    public long bytes() {
        return files.stream().mapToLong(DataFile::bytes).sum();
    }
}
