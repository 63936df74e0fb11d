package io.duibiao.benchmark.finding;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The middle of some figures and how far they usually are from it.
 *
 * @param median their median; the lower one of the two in the middle where their number is even
 * @param deviation the median of their distances from it
 * @param farthest the largest of their distances from it
 */
record Middle(BigDecimal median, BigDecimal deviation, BigDecimal farthest) {

    /** Returns the middle of at least one figure, their deviation being at least so much. */
    static Middle of(List<BigDecimal> figures, BigDecimal leastDeviation) {
        BigDecimal[] sorted = figures.toArray(BigDecimal[]::new);
        Arrays.sort(sorted);
        int middle = (sorted.length - 1) / 2;
        BigDecimal median = sorted[middle];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = i < middle ? median.subtract(sorted[i]) : sorted[i].subtract(median);
        }
        // they fall and then rise, which the sort takes in one pass
        Arrays.sort(sorted);
        return new Middle(median, sorted[middle].max(leastDeviation), sorted[sorted.length - 1]);
    }

    BigDecimal distance(BigDecimal figure) {
        return figure.subtract(median).abs();
    }
}
