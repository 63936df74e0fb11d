package io.duibiao.benchmark.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The middle of some figures and how far they usually are from it.
 *
 * @param median their median; the lower one of the two in the middle where their number is even
 * @param deviation the median of their distances from it
 */
record Middle(BigDecimal median, BigDecimal deviation) {

    /** Returns the middle of at least one figure, their deviation being at least so much. */
    static Middle of(List<BigDecimal> figures, BigDecimal leastDeviation) {
        BigDecimal median = median(figures);
        List<BigDecimal> distances = new ArrayList<>(figures);
        distances.replaceAll(one -> one.subtract(median).abs());
        return new Middle(median, median(distances).max(leastDeviation));
    }

    private static BigDecimal median(List<BigDecimal> figures) {
        List<BigDecimal> sorted = new ArrayList<>(figures);
        sorted.sort(Comparator.naturalOrder());
        return sorted.get((sorted.size() - 1) / 2);
    }

    BigDecimal distance(BigDecimal figure) {
        return figure.subtract(median).abs();
    }
}
