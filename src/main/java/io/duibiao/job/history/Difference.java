package io.duibiao.job.history;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A cell of a ranking that became another one.
 *
 * @param cell the cell
 * @param before what it was; empty where the cell was not there
 * @param after what it is; empty where the cell is not there any more
 * @param why the reasons, at least one
 */
public record Difference(Cell cell, Optional<Benchmark> before, Optional<Benchmark> after, List<Why> why) {
    public Difference {
        why = List.copyOf(why);
    }

    /** Returns whether the cell looks otherwise: its figure, its growth, or its place by growth. */
    static boolean isThere(Optional<Benchmark> before, Optional<Benchmark> after) {
        return !rank(before).equals(rank(after))
                || !growth(before).equals(growth(after))
                || !level(before).equals(level(after));
    }

    /** Returns the place by growth, from 1; empty where there is none. */
    public static Optional<Integer> rank(Optional<Benchmark> side) {
        return side.flatMap(row -> row.standings().byGrowth()).map(Standing::rank);
    }

    /** Returns the growth that is ranked; empty where there is none. */
    public static Optional<BigDecimal> growth(Optional<Benchmark> side) {
        return number(side, row -> row.growth().used());
    }

    /** Returns the figure in its base unit; empty where there is none. */
    public static Optional<BigDecimal> level(Optional<Benchmark> side) {
        return number(side, Benchmark::level);
    }

    private static Optional<BigDecimal> number(Optional<Benchmark> side, Function<Benchmark, Datum> datum) {
        return side.flatMap(row -> datum.apply(row).value()).map(BigDecimal::stripTrailingZeros);
    }
}
