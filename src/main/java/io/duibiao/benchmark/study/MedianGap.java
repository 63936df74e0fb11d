package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import io.duibiao.reference.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far a region is from the middle of its peers, and what closing the gap would mean in the indicator's own unit.
 *
 * @param difference the peers' median minus the region's own figure; growth in points
 * @param amount the same in the indicator's unit: for the growth of an amount, what that many points of the level a year
 *     earlier are; absent, with its reason, where that level is
 * @param isOutlier whether the region stands beyond the fences of its peers
 */
public record MedianGap(Datum difference, Datum amount, boolean isOutlier) {
    private static final int DECIMALS = 6;

    /** Returns the gap of a region to the ranked members of a group; empty where it has no figure or no peer. */
    public static Optional<MedianGap> of(Comparison comparison, Spot spot, String group, By by) {
        Facts facts = comparison.base().facts().at(spot);
        Datum own = facts.figure(by);
        return comparison
                .averages(group, spot.year(), by)
                .flatMap(Averages::members)
                .filter(members ->
                        own.isPresent() && own.unit().equals(members.median().unit()))
                .map(members -> gap(comparison, spot, own, members, by));
    }

    private static MedianGap gap(Comparison comparison, Spot spot, Datum own, Distribution members, By by) {
        BigDecimal apart =
                members.median().value().orElseThrow().subtract(own.value().orElseThrow());
        String unit = by == By.GROWTH ? Unit.POINTS.symbol() : own.unit();
        Datum difference = Datum.of(apart, unit, own.radius());
        boolean isAmount = by == By.GROWTH && !comparison.base().nature().isPercentage();
        Datum amount = isAmount
                ? ofBase(comparison.base().facts().at(spot.previousYear()).level(), apart)
                : difference;
        return new MedianGap(difference, amount, members.outliers().contains(spot.region()));
    }

    private static Datum ofBase(Datum base, BigDecimal points) {
        return base.value()
                .map(level -> level.multiply(points).movePointLeft(2).setScale(DECIMALS, RoundingMode.HALF_UP))
                .map(amount -> Datum.of(amount, base.unit(), BigDecimal.ZERO))
                .orElse(base);
    }
}
