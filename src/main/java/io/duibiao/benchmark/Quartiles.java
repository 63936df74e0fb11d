package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The quartiles of figures; between two of them by linear interpolation. */
record Quartiles(BigDecimal lower, BigDecimal median, BigDecimal upper) {
    /** A way of no, one, two and three quarters. */
    private static final List<BigDecimal> PARTS =
            List.of(BigDecimal.ZERO, new BigDecimal("0.25"), new BigDecimal("0.5"), new BigDecimal("0.75"));

    /** Returns the quartiles of at least one figure. */
    static Quartiles of(Ascending figures) {
        return new Quartiles(quartile(figures, 1), quartile(figures, 2), quartile(figures, 3));
    }

    /** Returns the figure at a number of quarters of the way from the first to the last. */
    private static BigDecimal quartile(Ascending figures, int quarters) {
        int last = figures.size() - 1;
        int position = last * quarters;
        BigDecimal below = figures.at(position / 4);
        BigDecimal above = figures.at(Math.min(position / 4 + 1, last));
        return below.add(above.subtract(below).multiply(PARTS.get(position % 4)));
    }

    /** Returns them in ascending order, as exact data in a unit. */
    List<Datum> in(String unit) {
        return Stream.of(lower, median, upper)
                .map(quartile -> Datum.of(quartile, unit, BigDecimal.ZERO))
                .toList();
    }
}
