package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Siblings;
import io.duibiao.benchmark.Spot;
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
 * Growth lies far outside that of the other children of the same region: more than eight median absolute deviations from
 * their median, among at least eight of them. A deviation below a tenth of a point counts as one.
 */
final class OutlyingGrowth implements Rule {
    private static final int AT_LEAST = 8;
    private static final BigDecimal DEVIATIONS = BigDecimal.valueOf(8);
    private static final BigDecimal LEAST_DEVIATION = new BigDecimal("0.1");

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.siblings().stream().flatMap(siblings -> find(comparison, siblings));
    }

    private static Stream<Finding> find(Comparison comparison, Siblings siblings) {
        if (siblings.members().size() < AT_LEAST) {
            return Stream.empty();
        }
        List<Spot> spots = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (Spot spot : siblings.spots()) {
            Datum growth = growth(comparison, spot);
            if (growth.isPresent()) {
                spots.add(spot);
                values.add(growth.value().orElseThrow());
            }
        }
        if (spots.size() < AT_LEAST) {
            return Stream.empty();
        }
        Middle middle = Middle.of(values, LEAST_DEVIATION);
        BigDecimal fence = middle.deviation().multiply(DEVIATIONS);
        return middle.farthest().compareTo(fence) <= 0
                ? Stream.empty()
                : IntStream.range(0, spots.size())
                        .filter(i -> middle.distance(values.get(i)).compareTo(fence) > 0)
                        .mapToObj(i -> finding(comparison, spots.get(i), middle));
    }

    private static Datum growth(Comparison comparison, Spot spot) {
        return comparison.base().facts().at(spot).growth().used();
    }

    private static Finding finding(Comparison comparison, Spot spot, Middle middle) {
        Datum growth = growth(comparison, spot);
        return Wording.finding(
                comparison,
                "OUTLYING_GROWTH",
                Severity.NOTE,
                spot,
                "增速" + Wording.rounded(growth) + "远离同级地区: 中位数"
                        + Wording.rounded(Datum.of(middle.median(), growth.unit(), BigDecimal.ZERO)) + ", 绝对中位差"
                        + Wording.plain(middle.deviation().setScale(2, RoundingMode.HALF_UP)) + ", 相差超过" + DEVIATIONS
                        + "倍。",
                List.of(comparison.base().facts().at(spot).origin().document()));
    }
}
