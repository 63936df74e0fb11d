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

    Gaps(Nature nature) {
        this.nature = nature;
    }

    /** Returns level and growth of a region held against a whole. */
    Against of(Facts facts, Whole whole) {
        boolean nominal = nature.isRealGrowth()
                && !facts.growth().reported().isPresent()
                && facts.growth().computed().isPresent();
        Held growth = nominal ? whole.nominal() : whole.growth();
        return new Against(average(whole.level(), levelGap(facts, whole)), average(growth, growthGap(facts, growth)));
    }

    private static Average average(Held held, Datum gap) {
        return new Average(held.value(), held.basis(), held.witnesses(), gap);
    }

    private Datum levelGap(Facts facts, Whole whole) {
        return nature.hasComparableLevels()
                ? difference(facts.level(), whole.level().value(), nature.levelGapUnit())
                : Datum.absent(Absence.NOT_APPLICABLE, nature.levelGapUnit());
    }

    private static Datum growthGap(Facts facts, Held growth) {
        return difference(facts.growth().used(), growth.value(), Unit.POINTS.symbol());
    }

    private static Datum difference(Datum own, Datum other, String unit) {
        if (own.absence().isPresent()) {
            return Datum.absent(own.absence().get(), unit);
        }
        if (other.absence().isPresent()) {
            return Datum.absent(other.absence().get(), unit);
        }
        return own.unit().equals(other.unit())
                ? Datum.of(
                        own.value().orElseThrow().subtract(other.value().orElseThrow()),
                        unit,
                        own.radius().add(other.radius()))
                : Datum.absent(Absence.SCOPE_BROKEN, unit);
    }
}
