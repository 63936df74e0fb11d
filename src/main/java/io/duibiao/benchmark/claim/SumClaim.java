package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import java.util.Optional;

/**
 * What the members of a group add up to 「38个区县合计20210亿元」; only for indicators that add up.
 *
 * @param group the group's id
 * @param year the year of the period
 * @param sum the sum that is claimed, with the precision in which it was written
 */
public record SumClaim(String group, int year, Datum sum) implements Claim {

    @Override
    public Assessment check(Comparison comparison) {
        Roll roll = Roll.of(comparison, group, year, By.LEVEL);
        Optional<Absence> without = without(roll, comparison.base().nature());
        if (without.isPresent()) {
            return Assessment.undecided(
                    Datum.absent(without.get(), sum.unit()), without.get().zh());
        }
        Datum found = total(roll);
        String because = "有数" + roll.present().size() + "个、缺" + roll.missing() + "个";
        return new Assessment(verdict(found, roll), found, because, Roll.codes(roll.present()));
    }

    /** Returns why the members have no sum: dollars are not added to yuan. */
    private static Optional<Absence> without(Roll roll, Nature nature) {
        if (roll.present().isEmpty()) {
            return Optional.of(Absence.NOT_YET);
        }
        if (!nature.isAdditive()) {
            return Optional.of(Absence.NOT_APPLICABLE);
        }
        long units = roll.present().stream()
                .map(row -> row.level().unit())
                .distinct()
                .count();
        return units > 1 ? Optional.of(Absence.SCOPE_BROKEN) : Optional.empty();
    }

    private Verdict verdict(Datum found, Roll roll) {
        if (roll.missing() == 0) {
            return Verdict.of(sum, found);
        }
        boolean noneNegative = roll.present().stream()
                .allMatch(row -> row.level().value().orElseThrow().signum() >= 0);
        // missing members can only add to a sum of amounts that are never negative
        return noneNegative && found.exceeds(sum) ? Verdict.CONTRADICTED : Verdict.NOT_DECIDABLE;
    }

    private static Datum total(Roll roll) {
        return Datum.sum(roll.present().stream().map(Benchmark::level).toList());
    }
}
