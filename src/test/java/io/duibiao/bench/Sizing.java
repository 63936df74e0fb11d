package io.duibiao.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What more figures need, reckoned from what fewer cost.
 *
 * @param law how long comparing all of so many observations takes on {@link #CORES} cores, for more of them than were measured
 * @param bytesAFigure the heap that a task needs for each figure of the panel that it compares
 */
record Sizing(StraightLine law, double bytesAFigure) {
    private static final int CORES = 2;
    private static final double WANTED_SECONDS = 30 * 60;
    private static final long FIGURES_A_FILE = 400_000;
    /** Forty indicators of twelve months, as in the seeded lake: what one task holds at a time is one of these panels. */
    private static final int PANELS = 40 * 12;

    private static final List<Long> SIZES = List.of(100_000_000L, 1_000_000_000L);

    /** Returns the lines of a table in Markdown. */
    List<String> table() {
        return Stream.concat(
                        Stream.of(
                                "| observations | minutes on 2 cores | cores for half an hour | figures of one"
                                        + " panel | heap for each core, MB | files of benchmarks |",
                                "|---|---|---|---|---|---|"),
                        SIZES.stream().map(this::line))
                .toList();
    }

    private String line(long observations) {
        double seconds = law.seconds(observations);
        double cores = Math.max(1, Math.ceil(seconds * CORES / WANTED_SECONDS));
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.0f | %,d | %,.0f | %,d |",
                observations,
                seconds / 60,
                cores,
                observations / PANELS,
                bytesAFigure * observations / PANELS / 1e6,
                Math.max(1, observations / FIGURES_A_FILE));
    }
}
