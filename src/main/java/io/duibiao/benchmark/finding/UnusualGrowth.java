package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The growth of a region's levels in one year lies far outside that of all its years: a robust z-score (0.6745 × the distance
 * from the median ÷ the median absolute deviation, Iglewicz and Hoaglin 1993) above {@value #THRESHOLD}, in a series of at least
 * {@value #AT_LEAST} years. A deviation below one point counts as one, so that a quiet series is not found for a small move.
 */
final class UnusualGrowth implements Rule {
    private static final int AT_LEAST = 6;
    private static final int THRESHOLD = 6;
    private static final BigDecimal CONSISTENT = new BigDecimal("0.6745");

    @Override
    public Stream<Finding> find(Comparison comparison) {
        Map<String, Map<Spot, Datum>> series = new TreeMap<>();
        for (Spot spot : comparison.base().vintages().spots()) {
            Datum growth = comparison.base().facts().at(spot).growth().computed();
            if (growth.isPresent()) {
                series.computeIfAbsent(spot.region(), region -> new HashMap<>()).put(spot, growth);
            }
        }
        return series.values().stream()
                .filter(growth -> growth.size() >= AT_LEAST)
                .flatMap(growth -> find(comparison, growth));
    }

    private static Stream<Finding> find(Comparison comparison, Map<Spot, Datum> growth) {
        BigDecimal median =
                median(growth.values().stream().map(UnusualGrowth::value).toList());
        BigDecimal deviation = median(growth.values().stream()
                        .map(one -> value(one).subtract(median).abs())
                        .toList())
                .max(BigDecimal.ONE);
        Scale scale = new Scale(median, deviation, growth.size());
        return growth.entrySet().stream()
                .filter(one -> scale.score(value(one.getValue())).compareTo(BigDecimal.valueOf(THRESHOLD)) > 0)
                .map(one -> finding(comparison, one.getKey(), one.getValue(), scale));
    }

    private static BigDecimal value(Datum growth) {
        return growth.value().orElseThrow();
    }

    /** Returns the lower one of the two in the middle where their number is even. */
    private static BigDecimal median(List<BigDecimal> values) {
        return values.stream().sorted().toList().get((values.size() - 1) / 2);
    }

    private static Finding finding(Comparison comparison, Spot spot, Datum growth, Scale scale) {
        Datum median = Datum.of(scale.median(), growth.unit(), BigDecimal.ZERO);
        String score = Wording.plain(scale.score(value(growth)).setScale(1, RoundingMode.HALF_UP));
        return Wording.finding(
                comparison,
                "UNUSUAL_GROWTH",
                Severity.NOTE,
                spot,
                "按水平数计算的增速" + Wording.rounded(growth) + "远离本地区历年: 中位数" + Wording.rounded(median) + ", 绝对中位差"
                        + Wording.plain(scale.deviation().setScale(2, RoundingMode.HALF_UP)) + ", 共" + scale.years()
                        + "年, 稳健z值" + score + "大于" + THRESHOLD + "。请核对口径、单位和版本。",
                Wording.documents(
                        comparison.base().facts().levelInForce(spot).stream().toList()));
    }

    /** The middle of a series and how far its years usually are from it. */
    private record Scale(BigDecimal median, BigDecimal deviation, int years) {
        BigDecimal score(BigDecimal growth) {
            return Quotient.of(CONSISTENT.multiply(growth.subtract(median).abs()), deviation);
        }
    }
}
