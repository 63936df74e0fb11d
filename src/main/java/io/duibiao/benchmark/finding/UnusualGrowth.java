package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The growth of a region's levels in one year lies far outside that of all its years: a robust z-score (0.6745 × the distance
 * from the median ÷ the median absolute deviation, Iglewicz and Hoaglin 1993) above {@value #THRESHOLD}, in a series of at least
 * {@value #AT_LEAST} years. A deviation below one point counts as one, so that a quiet series is not found for a small move.
 */
final class UnusualGrowth implements Rule {
    private static final int AT_LEAST = 6;
    private static final BigDecimal THRESHOLD = BigDecimal.valueOf(6);
    private static final BigDecimal CONSISTENT = new BigDecimal("0.6745");

    @Override
    public Stream<Finding> find(Comparison comparison) {
        Map<String, List<Stretch>> series = new HashMap<>();
        for (Stretch stretch : comparison.stretches()) {
            if (growth(stretch).isPresent()) {
                series.computeIfAbsent(stretch.spot().region(), region -> new ArrayList<>())
                        .add(stretch);
            }
        }
        return series.values().stream()
                .filter(years -> years.size() >= AT_LEAST)
                .flatMap(years -> find(comparison, years));
    }

    private static Stream<Finding> find(Comparison comparison, List<Stretch> years) {
        Middle middle = Middle.of(years.stream().map(UnusualGrowth::value).toList(), BigDecimal.ONE);
        Scale scale = new Scale(middle, years.size());
        return !scale.isFar(middle.farthest())
                ? Stream.empty()
                : years.stream()
                        .filter(one -> scale.isFar(middle.distance(value(one))))
                        .map(one -> finding(comparison, one.spot(), growth(one), scale));
    }

    private static Datum growth(Stretch stretch) {
        return stretch.self().growth().computed();
    }

    private static BigDecimal value(Stretch stretch) {
        return growth(stretch).value().orElseThrow();
    }

    private static Finding finding(Comparison comparison, Spot spot, Datum growth, Scale scale) {
        Datum median = Datum.of(scale.middle().median(), growth.unit(), BigDecimal.ZERO);
        BigDecimal distance = scale.middle().distance(growth.value().orElseThrow());
        String score = Wording.plain(scale.score(distance).setScale(1, RoundingMode.HALF_UP));
        return Wording.finding(
                comparison,
                "UNUSUAL_GROWTH",
                Severity.NOTE,
                spot,
                "按水平数计算的增速" + Wording.rounded(growth) + "远离本地区历年: 中位数" + Wording.rounded(median) + ", 绝对中位差"
                        + Wording.plain(scale.middle().deviation().setScale(2, RoundingMode.HALF_UP)) + ", 共"
                        + scale.years()
                        + "年, 稳健z值" + score + "大于" + THRESHOLD + "。请核对口径、单位和版本。",
                Wording.documents(
                        comparison.base().facts().levelInForce(spot).stream().toList()));
    }

    /** The middle of a series of so many years. */
    private record Scale(Middle middle, int years) {
        boolean isFar(BigDecimal distance) {
            return score(distance).compareTo(THRESHOLD) > 0;
        }

        BigDecimal score(BigDecimal distance) {
            return Quotient.of(CONSISTENT.multiply(distance), middle.deviation());
        }
    }
}
