package io.duibiao.lake.writer;

import java.io.Serializable;
import java.util.List;

/**
 * A Parquet file that stands in a table's folder and does not belong to the table until it is committed.
 *
 * @param path its path below the table's folder, such as {@code period=2023-H1/part-….parquet}, escaped as in a URL
 * @param period the period of all its rows; blank where the table is not laid out by period
 * @param bytes its length
 * @param modified when it was written, in milliseconds since 1970
 * @param rows how many rows it holds
 * @param statistics what Delta keeps of it to skip it by: the number of rows, and the ranges of the keys, as JSON
 */
public record WrittenFile(String path, String period, long bytes, long modified, long rows, String statistics)
        implements Serializable {

    /** Returns how many rows files hold together. */
    static long rows(List<WrittenFile> files) {
        return files.stream().mapToLong(WrittenFile::rows).sum();
    }
}
