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
import java.util.List;
import java.util.stream.IntStream;
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
        return comparison.series().stream()
                .filter(series -> series.size() >= AT_LEAST)
                .flatMap(series -> find(comparison, series));
    }

    private static Stream<Finding> find(Comparison comparison, List<Stretch> series) {
        List<Stretch> years = new ArrayList<>(series.size());
        List<BigDecimal> values = new ArrayList<>(series.size());
        for (Stretch stretch : series) {
            Datum growth = growth(stretch);
            if (growth.isPresent()) {
                years.add(stretch);
                values.add(growth.value().orElseThrow());
            }
        }
        if (years.size() < AT_LEAST) {
            return Stream.empty();
        }
        Middle middle = Middle.of(values, BigDecimal.ONE);
        Scale scale = new Scale(middle, years.size());
        return !scale.isFar(middle.farthest())
                ? Stream.empty()
                : IntStream.range(0, years.size())
                        .filter(i -> scale.isFar(middle.distance(values.get(i))))
                        .mapToObj(i -> finding(comparison, years.get(i).spot(), growth(years.get(i)), scale));
    }

    private static Datum growth(Stretch stretch) {
        return stretch.self().growth().computed();
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
                Wording.documents(comparison, spot));
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
