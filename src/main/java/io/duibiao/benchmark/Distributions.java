package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Mean, quartiles and outliers of the ranked figures of a group. */
final class Distributions {
    private static final BigDecimal FENCE = new BigDecimal("1.5");

    private Distributions() {}

    /** Returns how the ranked ones among the rows of a group and period lie; empty where none is ranked. */
    static Optional<Distribution> of(List<Benchmark> members, By by) {
        List<Benchmark> ranked = members.stream()
                .filter(row -> (by == By.LEVEL
                                ? row.standings().byLevel()
                                : row.standings().byGrowth())
                        .isPresent())
                .toList();
        return ranked.isEmpty() ? Optional.empty() : Optional.of(ofRanked(ranked, by));
    }

    private static Distribution ofRanked(List<Benchmark> rows, By by) {
        List<BigDecimal> sorted =
                rows.stream().map(row -> value(row, by)).sorted().toList();
        String unit = figure(rows.get(0), by).unit();
        BigDecimal lower = quantile(sorted, 1);
        BigDecimal upper = quantile(sorted, 3);
        BigDecimal reach = upper.subtract(lower).multiply(FENCE);
        List<String> outliers = rows.stream()
                .filter(row -> value(row, by).compareTo(upper.add(reach)) > 0
                        || value(row, by).compareTo(lower.subtract(reach)) < 0)
                .map(row -> row.cell().region())
                .toList();
        BigDecimal sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Distribution(
                rows.size(),
                exact(Quotient.of(sum, BigDecimal.valueOf(rows.size())), unit),
                List.of(exact(lower, unit), exact(quantile(sorted, 2), unit), exact(upper, unit)),
                outliers);
    }

    /** Returns the figure at a number of quarters of the way from the smallest to the largest. */
    private static BigDecimal quantile(List<BigDecimal> sorted, int quarters) {
        int position = (sorted.size() - 1) * quarters;
        BigDecimal below = sorted.get(position / 4);
        BigDecimal above = sorted.get(Math.min(position / 4 + 1, sorted.size() - 1));
        BigDecimal part = BigDecimal.valueOf(position % 4).divide(BigDecimal.valueOf(4));
        return below.add(above.subtract(below).multiply(part));
    }

    private static Datum exact(BigDecimal value, String unit) {
        return Datum.of(value, unit, BigDecimal.ZERO);
    }

    private static BigDecimal value(Benchmark row, By by) {
        return figure(row, by).value().orElseThrow();
    }

    private static Datum figure(Benchmark row, By by) {
        return by == By.LEVEL ? row.level() : row.growth().used();
    }
}
