package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Comparison.Siblings;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Growth lies far outside that of the other children of the same region: more than eight median absolute deviations from
 * their median, among at least eight of them. A deviation below a tenth of a point counts as one.
 */
final class OutlyingGrowth implements Rule {
    private static final int AT_LEAST = 8;
    private static final BigDecimal DEVIATIONS = BigDecimal.valueOf(8);
    private static final BigDecimal LEAST_DEVIATION = new BigDecimal("0.1");

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.siblings().flatMap(siblings -> find(comparison, siblings));
    }

    private static Stream<Finding> find(Comparison comparison, Siblings siblings) {
        List<Spot> spots = siblings.spots().stream()
                .filter(spot -> growth(comparison, spot).isPresent())
                .toList();
        if (spots.size() < AT_LEAST) {
            return Stream.empty();
        }
        BigDecimal median =
                median(spots.stream().map(spot -> value(comparison, spot)).toList());
        BigDecimal deviation = median(spots.stream()
                        .map(spot -> value(comparison, spot).subtract(median).abs())
                        .toList())
                .max(LEAST_DEVIATION);
        BigDecimal fence = deviation.multiply(DEVIATIONS);
        return spots.stream()
                .filter(spot -> value(comparison, spot).subtract(median).abs().compareTo(fence) > 0)
                .map(spot -> finding(comparison, spot, median, deviation));
    }

    private static Datum growth(Comparison comparison, Spot spot) {
        return comparison.base().facts().at(spot).growth().used();
    }

    private static BigDecimal value(Comparison comparison, Spot spot) {
        return growth(comparison, spot).value().orElseThrow();
    }

    /** Returns the lower one of the two in the middle where their number is even. */
    private static BigDecimal median(List<BigDecimal> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }

    private static Finding finding(Comparison comparison, Spot spot, BigDecimal median, BigDecimal deviation) {
        Datum growth = growth(comparison, spot);
        return Wording.finding(
                comparison,
                "OUTLYING_GROWTH",
                Severity.NOTE,
                spot,
                "增速" + Wording.rounded(growth) + "远离同级地区: 中位数"
                        + Wording.rounded(Datum.of(median, growth.unit(), BigDecimal.ZERO)) + ", 绝对中位差"
                        + Wording.plain(deviation.setScale(2, RoundingMode.HALF_UP)) + ", 相差超过" + DEVIATIONS + "倍。",
                List.of(comparison.base().facts().at(spot).origin().document()));
    }
}
