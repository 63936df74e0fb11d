package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Growth of the levels in force against those of a year earlier: in % for amounts, in points for percentages; a level of 103.2
 * on a base of 100 a year earlier 「上年=100」 grew by 3.2 %.
 */
final class ComputedGrowth {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Nature nature;
    private final Continuity continuity;
    private final Function<Spot, Datum> levels;
    private final Absent absent;

    /** Makes the growth of these levels. */
    ComputedGrowth(Nature nature, Continuity continuity, Function<Spot, Datum> levels) {
        this.nature = nature;
        this.continuity = continuity;
        this.levels = levels;
        this.absent = new Absent(nature.growthUnit());
    }

    /** Returns the growth of a level; absent where level or base are, the base is not positive, or another thing was measured. */
    Datum of(Spot spot, Datum level) {
        if (level.absence().isPresent()) {
            return absent.because(level.absence().get());
        }
        return nature.isIndexOnLastYear()
                ? Datum.of(level.value().orElseThrow().subtract(HUNDRED), nature.growthUnit(), level.radius())
                : against(spot, level);
    }

    private Datum against(Spot spot, Datum level) {
        if (!continuity.continues(spot)) {
            return absent.because(Absence.SCOPE_BROKEN);
        }
        Datum base = levels.apply(spot.previousYear());
        if (!base.isPresent()) {
            boolean made = continuity.begins(spot);
            return absent.because(made ? Absence.SCOPE_BROKEN : Absence.BASE_MISSING);
        }
        return between(level, base);
    }

    /** Returns the growth from one level to another that is there. */
    Datum between(Datum level, Datum base) {
        if (!level.unit().equals(base.unit())) {
            return absent.because(Absence.SCOPE_BROKEN);
        }
        return nature.isPercentage()
                ? Datum.of(
                        level.value().orElseThrow().subtract(base.value().orElseThrow()),
                        nature.growthUnit(),
                        level.radius().add(base.radius()))
                : Quotient.growth(level, base).orElseGet(() -> absent.because(Absence.BASE_MISSING));
    }
}
