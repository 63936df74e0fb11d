package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/** A share of something (占…比重, 占比, 覆盖率) is below 0 or above 100 %. */
final class ImpossibleShare implements StretchRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public boolean isAbout(Nature nature) {
        return isShare(nature);
    }

    @Override
    public Optional<Finding> find(Comparison comparison, Stretch stretch) {
        return isImpossible(stretch.self().level())
                ? Optional.of(finding(comparison, stretch.spot()))
                : Optional.empty();
    }

    private static boolean isShare(Nature nature) {
        String name = nature.indicator().names().zh();
        return nature.isPercentage()
                && (name.contains("比重") || name.contains("占比") || name.contains("覆盖率") || name.contains("城镇化率"));
    }

    private static boolean isImpossible(Datum level) {
        return level.value()
                .filter(value -> value.signum() < 0 || value.compareTo(HUNDRED) > 0)
                .isPresent();
    }

    private static Finding finding(Comparison comparison, Spot spot) {
        return Wording.finding(
                comparison,
                "IMPOSSIBLE_SHARE",
                Severity.ERROR,
                spot,
                "比重应在0—100%之间, 公布为"
                        + Wording.of(comparison.base().facts().at(spot).level()) + "。",
                Wording.documents(comparison, spot));
    }
}
