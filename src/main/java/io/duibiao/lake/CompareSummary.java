package io.duibiao.lake;

/**
 * What a comparison did.
 *
 * @param panels how many panels were compared
 * @param benchmarks how many rows of {@code gold/benchmarks} were written
 * @param findings how many rows of {@code gold/findings} were written
 */
public record CompareSummary(long panels, long benchmarks, long findings) {

    /** Nothing to compare. */
    public static final CompareSummary NOTHING = new CompareSummary(0, 0, 0);
}
