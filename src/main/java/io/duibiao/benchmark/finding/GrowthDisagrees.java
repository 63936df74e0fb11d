package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reported growth is another one than levels give, and neither rounding nor prices explain it: {@code GROWTH_UNIT_SLIP}. */
final class GrowthDisagrees implements StretchRule {
    private static final Set<GrowthCause> HARMLESS = Set.of(GrowthCause.ROUNDING, GrowthCause.COMPARABLE_PRICES);

    @Override
    public Optional<Finding> find(Comparison comparison, Stretch stretch) {
        return stretch.self().growth().reported().isPresent() ? explained(comparison, stretch) : Optional.empty();
    }

    private static Optional<Finding> explained(Comparison comparison, Stretch stretch) {
        Spot spot = stretch.spot();
        Reconciliation reconciliation = new Reconciliation(comparison);
        return reconciliation
                .explain(spot, stretch.self())
                .filter(cause -> !HARMLESS.contains(cause))
                .map(cause -> finding(comparison, spot, cause, reconciliation.computed(spot)));
    }

    private static Finding finding(Comparison comparison, Spot spot, GrowthCause cause, Datum computed) {
        Facts facts = comparison.base().facts().at(spot);
        String message = "公布的增速" + Wording.of(facts.growth().reported()) + "与按水平数计算的" + Wording.rounded(computed)
                + "不一致, 超出舍入误差: " + cause.zh() + "。请核对本期数、上年同期数和口径。";
        return Wording.finding(
                comparison,
                "GROWTH_" + cause,
                cause.severity(),
                spot,
                message,
                List.of(facts.origin().document()));
    }
}
