package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Consensus;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Consensus.Witness;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * On what witnesses agree: the intersection of the ranges that rounding allows each of them, in it the point next to their
 * median; where the ranges have no point in common, the median itself, and those whose range does not hold it disagree.
 */
final class Agreement {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Agreement() {}

    /** Returns the consensus of at least one witness. */
    static Consensus of(String region, String indicator, Period period, By by, List<Witness> witnesses) {
        List<BigDecimal> values =
                witnesses.stream().map(Agreement::value).sorted().toList();
        BigDecimal spread = values.get(values.size() - 1).subtract(values.get(0));
        Datum agreed = agreed(witnesses, median(values), spread);
        List<Witness> heard = witnesses.stream()
                .map(w -> new Witness(w.region(), w.value(), w.value().allows(value(agreed)), w.origin()))
                .toList();
        return new Consensus(region, indicator, period, by, agreed, spread, heard);
    }

    private static Datum agreed(List<Witness> witnesses, BigDecimal median, BigDecimal spread) {
        BigDecimal from = witnesses.stream()
                .map(w -> value(w).subtract(w.value().radius()))
                .reduce(BigDecimal::max)
                .orElseThrow();
        BigDecimal to = witnesses.stream()
                .map(w -> value(w).add(w.value().radius()))
                .reduce(BigDecimal::min)
                .orElseThrow();
        String unit = witnesses.get(0).value().unit();
        if (from.compareTo(to) > 0) {
            return Datum.of(median, unit, spread.divide(TWO));
        }
        BigDecimal nearest = median.max(from).min(to);
        return Datum.of(nearest, unit, nearest.subtract(from).max(to.subtract(nearest)));
    }

    /** Returns the median of values in ascending order; between the two in the middle where their number is even. */
    static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }

    private static BigDecimal value(Witness witness) {
        return value(witness.value());
    }

    private static BigDecimal value(Datum datum) {
        return datum.value().orElseThrow();
    }
}
