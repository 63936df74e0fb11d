package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.reference.Indicator.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** A flow with at least four digits is the very one of the year before: copied rather than counted. Stocks may stand still. */
final class RepeatedFigure implements StretchRule {
    private static final int DIGITS = 4;

    @Override
    public boolean isAbout(Nature nature) {
        return nature.indicator().kind() == Kind.FLOW;
    }

    @Override
    public Optional<Finding> find(Comparison comparison, Stretch stretch) {
        return isRepeated(stretch.self().level(), stretch.before().level())
                ? Optional.of(finding(comparison, stretch.spot()))
                : Optional.empty();
    }

    private static boolean isRepeated(Datum now, Datum before) {
        return now.isPresent()
                && before.isPresent()
                && now.value().orElseThrow().compareTo(before.value().orElseThrow()) == 0
                && digits(now.value().orElseThrow()) >= DIGITS;
    }

    private static int digits(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
    }

    private static Finding finding(Comparison comparison, Spot spot) {
        return Wording.finding(
                comparison,
                "REPEATED_FIGURE",
                Severity.WARNING,
                spot,
                "与上年数完全相同: " + Wording.of(comparison.base().facts().at(spot).level()) + "(" + DIGITS
                        + "位以上有效数字)。疑为抄录上年数, 请核对。",
                Wording.documents(comparison, spot));
    }
}
