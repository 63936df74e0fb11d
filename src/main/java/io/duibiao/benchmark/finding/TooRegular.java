package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.reference.Indicator.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A flow grows by the same rate for three years, to a hundredth of a point, other than zero: interpolated rather than
 * counted. Levels too coarse to tell, whose rounding moves growth by more than that, are let pass.
 */
final class TooRegular implements StretchRule {
    private static final int YEARS = 3;
    private static final BigDecimal THRESHOLD = new BigDecimal("0.01");

    @Override
    public boolean isAbout(Nature nature) {
        return nature.indicator().kind() == Kind.FLOW;
    }

    @Override
    public Optional<Finding> find(Comparison comparison, Stretch stretch) {
        return isTooRegular(comparison, stretch) ? Optional.of(finding(comparison, stretch.spot())) : Optional.empty();
    }

    private static boolean isTooRegular(Comparison comparison, Stretch stretch) {
        Datum last = growth(stretch.self());
        return isRegular(last)
                && isAlike(growth(stretch.before()), last)
                && IntStream.range(2, YEARS)
                        .mapToObj(back ->
                                new Spot(stretch.spot().region(), stretch.spot().year() - back))
                        .allMatch(
                                spot -> isAlike(growth(comparison.base().facts().at(spot)), last));
    }

    private static Datum growth(Facts facts) {
        return facts.growth().computed();
    }

    private static boolean isAlike(Datum growth, Datum last) {
        return isRegular(growth)
                && growth.value()
                                .orElseThrow()
                                .subtract(last.value().orElseThrow())
                                .abs()
                                .compareTo(THRESHOLD)
                        <= 0;
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
                Wording.documents(comparison, spot));
    }
}
