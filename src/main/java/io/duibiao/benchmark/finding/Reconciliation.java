package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Explains the difference between reported and computed growth. What rounding allows is tested first, by the ranges of both
 * figures as published; then each cause in the order of {@link GrowthCause}, by doing what it supposes and testing again.
 *
 * <p>Prices explain at most ten points a year. Amounts published at comparable prices and levels at current prices may differ
 * by that much and no more; a larger difference needs another cause.
 */
public final class Reconciliation {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal PRICES = BigDecimal.TEN;
    private static final int[] SLIPS = {-8, -4, -3, -2, -1, 1, 2, 3, 4, 8};

    private final Comparison comparison;

    /** Makes the reconciliation of a compared panel. */
    public Reconciliation(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Returns why reported and computed growth of a region's year differ; empty where one of them is not there. */
    public Optional<GrowthCause> explain(Spot spot) {
        return explain(spot, comparison.base().facts().at(spot));
    }

    /** Returns the same, of a region and year of which this is known. */
    Optional<GrowthCause> explain(Spot spot, Facts known) {
        Datum reported = known.growth().reported();
        Datum computed = computed(spot, known);
        return reported.isPresent() && computed.isPresent()
                ? Optional.of(cause(spot, reported, computed))
                : Optional.empty();
    }

    /** Returns the growth of levels, across a change of territory as well; not across a code's change of hands. */
    Datum computed(Spot spot) {
        return computed(spot, comparison.base().facts().at(spot));
    }

    private Datum computed(Spot spot, Facts known) {
        return comparison.base().continuity().territoryChanged(spot)
                ? comparison.base().facts().growthAcross(spot)
                : known.growth().computed();
    }

    private GrowthCause cause(Spot spot, Datum reported, Datum computed) {
        if (reported.agrees(computed)) {
            return GrowthCause.ROUNDING;
        }
        if (pricesAllow(reported, computed)) {
            return GrowthCause.COMPARABLE_PRICES;
        }
        if (isMultiple(spot) && shifted(reported, HUNDRED.negate()).agrees(computed)) {
            return GrowthCause.MULTIPLE_MISUSED;
        }
        if (negated(reported).agrees(computed)) {
            return GrowthCause.SIGN;
        }
        return causeOfLevels(spot, reported);
    }

    private GrowthCause causeOfLevels(Spot spot, Datum reported) {
        if (slips(spot).anyMatch(growth -> fits(reported, growth))) {
            return GrowthCause.UNIT_SLIP;
        }
        if (otherReleases(spot).anyMatch(growth -> reported.agrees(growth))) {
            return GrowthCause.REVISED_BASE;
        }
        return comparison.base().continuity().territoryChanged(spot)
                ? GrowthCause.CHANGED_SCOPE
                : GrowthCause.UNEXPLAINED;
    }

    private boolean isMultiple(Spot spot) {
        return comparison.base().vintages().inForce(spot, Measure.YOY).isEmpty()
                && !comparison.base().nature().isPercentage();
    }

    private boolean fits(Datum reported, Datum computed) {
        return reported.agrees(computed) || pricesAllow(reported, computed);
    }

    private boolean pricesAllow(Datum reported, Datum computed) {
        return comparison.base().nature().isRealGrowth()
                && reported.number().subtract(computed.number()).abs().compareTo(PRICES) <= 0;
    }

    /** Returns growth with the level multiplied by powers of ten. */
    private Stream<Datum> slips(Spot spot) {
        Datum level = comparison.base().facts().at(spot).level();
        Datum base = comparison.base().facts().at(spot.previousYear()).level();
        if (!level.isPresent() || !base.isPresent()) {
            return Stream.empty();
        }
        return IntStream.of(SLIPS)
                .mapToObj(power -> Datum.of(
                        level.value().orElseThrow().scaleByPowerOfTen(power),
                        level.unit(),
                        level.radius().scaleByPowerOfTen(power)))
                .flatMap(slipped -> growth(slipped, base).stream());
    }

    /** Returns growth by all pairs of releases of both years. */
    private Stream<Datum> otherReleases(Spot spot) {
        List<Observation> levels = comparison.base().vintages().all(spot, Measure.LEVEL);
        List<Observation> bases = comparison.base().vintages().all(spot.previousYear(), Measure.LEVEL);
        return levels.stream().flatMap(level -> bases.stream()
                .filter(base -> base.figure().unit().equals(level.figure().unit()))
                .flatMap(base -> growth(Datum.of(level.figure()), Datum.of(base.figure())).stream()));
    }

    private Optional<Datum> growth(Datum level, Datum base) {
        return comparison.base().nature().isPercentage()
                ? Optional.of(Datum.of(
                        level.value().orElseThrow().subtract(base.value().orElseThrow()),
                        Unit.POINTS.symbol(),
                        level.radius().add(base.radius())))
                : Quotient.growth(level, base);
    }

    private static Datum negated(Datum datum) {
        return Datum.of(datum.value().orElseThrow().negate(), datum.unit(), datum.radius());
    }

    private static Datum shifted(Datum datum, BigDecimal by) {
        return Datum.of(datum.value().orElseThrow().add(by), datum.unit(), datum.radius());
    }
}
