package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.benchmark.result.Growth;
import java.util.Optional;

/**
 * Growth was reported and this year's level too, and the base of a year earlier is missing or not positive, in a series that has
 * levels of earlier years: the growth cannot be checked, and a hole is in the series.
 */
final class GrowthWithoutBase implements StretchRule {

    @Override
    public Optional<Finding> find(Comparison comparison, Stretch stretch) {
        return isWithoutBase(stretch.self().growth()) && isKnownEarlier(comparison, stretch.spot())
                ? Optional.of(finding(comparison, stretch.spot()))
                : Optional.empty();
    }

    private static boolean isWithoutBase(Growth growth) {
        return growth.reported().isPresent()
                && growth.computed()
                        .absence()
                        .filter(Absence.BASE_MISSING::equals)
                        .isPresent();
    }

    private static boolean isKnownEarlier(Comparison comparison, Spot spot) {
        return comparison.base().facts().years().stream()
                .filter(year -> year < spot.year())
                .anyMatch(year -> comparison
                        .base()
                        .facts()
                        .at(new Spot(spot.region(), year))
                        .level()
                        .isPresent());
    }

    private static Finding finding(Comparison comparison, Spot spot) {
        Facts facts = comparison.base().facts().at(spot);
        Facts before = comparison.base().facts().at(spot.previousYear());
        return Wording.finding(
                comparison,
                "GROWTH_WITHOUT_BASE",
                Severity.NOTE,
                spot,
                "公布了增速" + Wording.of(facts.growth().reported()) + ", 上年水平数" + Wording.of(before.level())
                        + ", 无从核对。请补录或核对上年数。",
                Wording.documents(comparison, spot));
    }
}
