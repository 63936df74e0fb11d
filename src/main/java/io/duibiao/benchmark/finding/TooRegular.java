package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.reference.Indicator.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A flow grows by the same rate for three years, to a hundredth of a point, other than zero: interpolated rather than
 * counted. Levels too coarse to tell, whose rounding moves growth by more than that, are let pass.
 */
final class TooRegular implements Rule {
    private static final int YEARS = 3;
    private static final BigDecimal THRESHOLD = new BigDecimal("0.01");

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.base().vintages().spots().stream()
                .filter(spot -> comparison.base().nature().indicator().kind() == Kind.FLOW)
                .filter(spot -> isRegular(growth(comparison, spot)) && isTooRegular(last(comparison, spot)))
                .map(spot -> finding(comparison, spot));
    }

    private static List<Datum> last(Comparison comparison, Spot spot) {
        return IntStream.range(0, YEARS)
                .mapToObj(back -> growth(comparison, new Spot(spot.region(), spot.year() - back)))
                .toList();
    }

    private static Datum growth(Comparison comparison, Spot spot) {
        return comparison.base().facts().at(spot).growth().computed();
    }

    private static boolean isTooRegular(List<Datum> growth) {
        Datum first = growth.get(0);
        return growth.stream()
                .allMatch(g -> isRegular(g)
                        && g.value()
                                        .orElseThrow()
                                        .subtract(first.value().orElseThrow())
                                        .abs()
                                        .compareTo(THRESHOLD)
                                <= 0);
    }

    private static boolean isRegular(Datum growth) {
        return growth.isPresent()
                && growth.radius().compareTo(THRESHOLD) <= 0
                && growth.value().orElseThrow().signum() != 0;
    }

    private static Finding finding(Comparison comparison, Spot spot) {
        return Wording.finding(
                comparison,
                "TOO_REGULAR",
                Severity.WARNING,
                spot,
                "连续" + YEARS + "年增速同为"
                        + Wording.rounded(
                                comparison.base().facts().at(spot).growth().computed()) + "(相差不超过" + THRESHOLD
                        + "个百分点): 疑为插值, 不是统计数。",
                Wording.documents(
                        comparison.base().facts().levelInForce(spot).stream().toList()));
    }
}
