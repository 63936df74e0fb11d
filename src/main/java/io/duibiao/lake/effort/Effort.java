package io.duibiao.lake.effort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was asked of Spark, and what came into the tables.
 *
 * @param work the work of Spark
 * @param tables what was committed to each table, by its path such as {@code gold/benchmarks}; only tables with a new version
 */
public record Effort(Work work, Map<String, Written> tables) {
    public Effort {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /** Returns what was committed to all tables together. */
    public Written written() {
        return tables.values().stream().reduce(Written.NOTHING, Written::plus);
    }

    /**
     * Work of Spark.
     *
     * @param jobs how many jobs ended
     * @param stages how many stages were done in them; those whose result was still there are not
     * @param tasks how many tasks
     * @param scans how often files were opened to be read through: tables, and their logs
     * @param shuffles how often rows were brought to other tasks
     * @param sorts how often rows were sorted
     * @param bytes how much was moved
     */
    public record Work(long jobs, long stages, long tasks, long scans, long shuffles, long sorts, Bytes bytes) {}

    /**
     * How much was moved.
     *
     * @param read bytes read from files and from what is kept in memory
     * @param written bytes written to files by tasks
     * @param shuffled bytes written for other tasks
     */
    public record Bytes(long read, long written, long shuffled) {}

    /**
     * What was committed.
     *
     * @param versions how many versions of a table were made
     * @param files how many data files were added
     * @param smallFiles how many of them are smaller than {@link #SMALL_BYTES}
     * @param bytes the bytes of all files
     */
    public record Written(long versions, long files, long smallFiles, long bytes) {

        /** A file below this size costs about as much to open as to read. */
        public static final long SMALL_BYTES = 1L << 20;

        /** Nothing was committed. */
        static final Written NOTHING = new Written(0, 0, 0, 0);

        Written plus(Written other) {
            return new Written(
                    versions + other.versions, files + other.files, smallFiles + other.smallFiles, bytes + other.bytes);
        }
    }
}
