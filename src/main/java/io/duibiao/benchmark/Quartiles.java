package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The quartiles of figures; between two of them by linear interpolation. */
record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {

    /** Returns the quartiles of at least one figure. */
    static Quartiles of(List<BigDecimal> figures) {
        IntFunction<BigDecimal> ascending = Scaled.ascending(figures);
        int last = figures.size() - 1;
        return new Quartiles(quartile(ascending, last, 1), quartile(ascending, last, 2), quartile(ascending, last, 3));
    }

    /** Returns the figure at a number of quarters of the way from the first to the last. */
    private static BigDecimal quartile(IntFunction<BigDecimal> ascending, int last, int quarters) {
        int position = last * quarters;
        BigDecimal below = ascending.apply(position / 4);
        BigDecimal above = ascending.apply(Math.min(position / 4 + 1, last));
        BigDecimal part = BigDecimal.valueOf(position % 4).divide(BigDecimal.valueOf(4));
        return below.add(above.subtract(below).multiply(part));
    }

    /** Returns them in ascending order, as exact data in a unit. */
    List<Datum> in(String unit) {
        return Stream.of(lower, median, upper)
                .map(quartile -> Datum.of(quartile, unit, BigDecimal.ZERO))
                .toList();
    }
}
