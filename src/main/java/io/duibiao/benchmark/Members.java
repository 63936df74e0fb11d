package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.reference.Indicator.Aggregation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure of a whole, computed from its members: a sum where the indicator adds up. All members must be there; a part is no
 * whole. The level of a rate is not computed: it would be weighted with the figures of another indicator, such as income per
 * head with population, and a panel holds one.
 */
final class Members {
    private final FactTable facts;
    private final Groups groups;
    private final Nature nature;

    Members(FactTable facts, Groups groups, Nature nature) {
        this.facts = facts;
        this.groups = groups;
        this.nature = nature;
    }

    /** Returns the members of a whole. */
    List<String> of(Spot whole) {
        return groups.members(whole.region(), whole.year());
    }

    /** Returns the level that members make together. */
    Datum level(List<String> members, int year) {
        Aggregation aggregation = nature.indicator().rules().aggregation();
        if (members.isEmpty() || aggregation == Aggregation.NONE) {
            return Datum.absent(Absence.NOT_APPLICABLE, nature.unit());
        }
        List<Datum> levels = levels(members, year);
        if (levels.size() < members.size()) {
            return Datum.absent(Absence.NOT_YET, nature.unit());
        }
        if (!inOneUnit(levels)) {
            return Datum.absent(Absence.SCOPE_BROKEN, nature.unit());
        }
        return aggregation == Aggregation.SUM
                ? Datum.sum(levels)
                : Datum.absent(Absence.NOT_APPLICABLE, levels.get(0).unit());
    }

    /** Returns the members' levels, up to the first one that is absent. */
    private List<Datum> levels(List<String> members, int year) {
        List<Datum> levels = new ArrayList<>(members.size());
        for (String member : members) {
            Datum level = facts.at(new Spot(member, year)).level();
            if (!level.isPresent()) {
                break;
            }
            levels.add(level);
        }
        return levels;
    }

    /** Returns the growth of the level that members make together in a year, the members being those of that year. */
    Datum growth(Datum level, List<String> members, int year, ComputedGrowth growth) {
        return level.isPresent() ? growth(level, level(members, year - 1), growth) : absentGrowth(level);
    }

    /** Returns the growth from one level that the same members make to another. */
    Datum growth(Datum level, Datum base, ComputedGrowth growth) {
        if (!level.isPresent()) {
            return absentGrowth(level);
        }
        return base.isPresent() ? growth.between(level, base) : Datum.absent(Absence.BASE_MISSING, nature.growthUnit());
    }

    private Datum absentGrowth(Datum level) {
        return Datum.absent(level.absence().orElseThrow(), nature.growthUnit());
    }

    /** Returns the members' reported growth, weighted with their levels a year earlier: what the whole grew at comparable prices. */
    Datum realGrowth(List<String> members, int year) {
        if (members.isEmpty() || !nature.isAdditive()) {
            return Datum.absent(Absence.NOT_APPLICABLE, nature.growthUnit());
        }
        List<Datum> growth = members.stream()
                .map(member -> facts.at(new Spot(member, year)).growth().reported())
                .toList();
        List<Datum> bases = members.stream()
                .map(member -> facts.at(new Spot(member, year - 1)).level())
                .toList();
        if (!growth.stream().allMatch(Datum::isPresent)) {
            return Datum.absent(Absence.NOT_YET, nature.growthUnit());
        }
        if (!bases.stream().allMatch(Datum::isPresent)) {
            return Datum.absent(Absence.BASE_MISSING, nature.growthUnit());
        }
        return inOneUnit(bases)
                ? mean(growth, bases, nature.growthUnit())
                : Datum.absent(Absence.SCOPE_BROKEN, nature.growthUnit());
    }

    private static boolean inOneUnit(List<Datum> data) {
        String unit = data.get(0).unit();
        return data.stream().allMatch(datum -> datum.unit().equals(unit));
    }

    /** Returns the mean of growth, each weighted with its base; absent where a base is below zero, or all are zero. */
    private static Datum mean(List<Datum> growth, List<Datum> bases, String unit) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal radius = BigDecimal.ZERO;
        BigDecimal mass = BigDecimal.ZERO;
        for (int i = 0; i < growth.size(); i++) {
            BigDecimal weight = bases.get(i).number();
            if (weight.signum() < 0) {
                return Datum.absent(Absence.NOT_APPLICABLE, unit);
            }
            total = total.add(weight.multiply(growth.get(i).number()));
            radius = radius.add(weight.multiply(growth.get(i).radius()));
            mass = mass.add(weight);
        }
        return mass.signum() == 0
                ? Datum.absent(Absence.NOT_APPLICABLE, unit)
                : Datum.of(Quotient.of(total, mass), unit, radius.divide(mass, 6, RoundingMode.CEILING));
    }
}
