package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.reference.Unit;

/**
 * A region held against a whole. Levels have a gap where they are rates or means; an amount of a district is no distance from
 * the amount of its city. Like is held against like: growth computed from levels against the whole's growth computed from
 * levels, where the bureau's own growth is at comparable prices.
 */
final class Gaps {
    private final Nature nature;
    private final Difference levels;
    private final Difference growth;

    Gaps(Nature nature) {
        this.nature = nature;
        this.levels = new Difference(nature.levelGapUnit());
        this.growth = new Difference(Unit.POINTS.symbol());
    }

    /** Returns level and growth of a region held against a whole. */
    Against of(Facts facts, Whole whole) {
        boolean nominal = nature.isRealGrowth()
                && !facts.growth().reported().isPresent()
                && facts.growth().computed().isPresent();
        Held held = nominal ? whole.nominal() : whole.growth();
        Datum growthGap = growth.between(facts.growth().used(), held.value());
        return new Against(average(whole.level(), levelGap(facts, whole)), average(held, growthGap));
    }

    private static Average average(Held held, Datum gap) {
        return new Average(held.value(), held.basis(), held.witnesses(), gap);
    }

    private Datum levelGap(Facts facts, Whole whole) {
        return nature.hasComparableLevels()
                ? levels.between(facts.level(), whole.level().value())
                : levels.absent(Absence.NOT_APPLICABLE);
    }
}
