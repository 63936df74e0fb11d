package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.FactTable;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.util.List;
import java.util.Optional;

/** A part is more than its whole, for an amount that adds up, however both were rounded. Figures below zero are let pass. */
final class MemberExceedsTotal implements StretchRule {

    @Override
    public boolean isAbout(Nature nature) {
        return nature.isAdditive();
    }

    @Override
    public Optional<Finding> find(Comparison comparison, Stretch part) {
        Spot spot = part.spot();
        FactTable facts = comparison.base().facts();
        return comparison
                .base()
                .groups()
                .parent(spot)
                .map(parent -> new Spot(parent, spot.year()))
                .filter(facts::has)
                .filter(whole -> exceeds(part.self().level(), facts.at(whole).level()))
                .map(whole -> finding(comparison, spot, whole));
    }

    private static boolean exceeds(Datum part, Datum whole) {
        return part.isPresent() && whole.isPresent() && whole.number().signum() > 0 && part.exceeds(whole);
    }

    private static Finding finding(Comparison comparison, Spot spot, Spot whole) {
        Facts part = comparison.base().facts().at(spot);
        Facts total = comparison.base().facts().at(whole);
        return Wording.finding(
                comparison,
                "MEMBER_EXCEEDS_TOTAL",
                Severity.ERROR,
                spot,
                "本地区" + Wording.of(part.level()) + "大于上级地区(" + Wording.name(comparison, whole) + ")的"
                        + Wording.of(total.level()) + "。请核对单位和口径。",
                List.of(part.origin().document(), total.origin().document()));
    }
}
