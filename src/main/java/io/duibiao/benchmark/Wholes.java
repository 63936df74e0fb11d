package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Consensus;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of city and nation, in the order published, implied, computed.
 *
 * <p>Growth at comparable prices is not mixed with growth of levels: where a bureau measures an indicator at comparable
 * prices, its city's growth is computed from members' reported growth, weighted with their base, never from levels.
 */
final class Wholes {
    private final FactTable facts;
    private final Members members;
    private final Nature nature;
    private final ComputedGrowth computed;
    private final Map<Spot, Map<By, Consensus>> implied = new HashMap<>();
    private final BySpot<Whole> wholes;
    private final BySpot<Held> nominal;
    private final BySpot<Held> levels;
    private final Whole none;

    Wholes(FactTable facts, Members members, Nature nature, List<Consensus> consensus) {
        this.facts = facts;
        this.members = members;
        this.nature = nature;
        this.computed = facts.computed();
        this.wholes = facts.table();
        this.nominal = facts.table();
        this.levels = facts.table();
        this.none = none(nature);
        for (Consensus c : consensus) {
            implied.computeIfAbsent(new Spot(c.region(), c.period().year()), s -> new HashMap<>())
                    .put(c.by(), c);
        }
    }

    /** Returns what the parts of a region are held against in one of the years of which the panel has figures. */
    Whole of(Spot spot) {
        Whole known = wholes.get(spot);
        if (known == null) {
            known = new Whole(held(spot, By.LEVEL), held(spot, By.GROWTH), nominal(spot));
            wholes.put(spot, known);
        }
        return known;
    }

    private Held held(Spot spot, By by) {
        Datum published = published(spot, by);
        if (published.isPresent()) {
            return new Held(published, Basis.PUBLISHED, 1);
        }
        Optional<Consensus> implied = implied(spot, by);
        return implied.isPresent()
                ? new Held(
                        implied.get().value(),
                        Basis.IMPLIED,
                        implied.get().witnesses().size())
                : computed(spot, by);
    }

    /** Returns what the region published itself. */
    Datum published(Spot spot, By by) {
        return facts.at(spot).published(by);
    }

    /** Returns what gap statements imply of the region; empty where there are none. */
    Optional<Consensus> implied(Spot spot, By by) {
        return Optional.ofNullable(implied.getOrDefault(spot, Map.of()).get(by));
    }

    /** Returns what the members' figures make, or for nominal growth the region's own levels. */
    Held computed(Spot spot, By by) {
        if (by == By.GROWTH) {
            return nature.isRealGrowth() ? ofMembers(spot, by) : nominal(spot);
        }
        Held known = levels.get(spot);
        if (known == null) {
            known = ofMembers(spot, by);
            levels.put(spot, known);
        }
        return known;
    }

    private Held ofMembers(Spot spot, By by) {
        return computed(members.of(spot), spot.year(), by);
    }

    /** Returns what the figures of these members make. */
    Held computed(List<String> parts, int year, By by) {
        Datum made = by == By.LEVEL
                ? members.level(parts, year)
                : nature.isRealGrowth()
                        ? members.realGrowth(parts, year)
                        : members.growth(members.level(parts, year), parts, year, computed);
        return Held.computed(made, parts.size());
    }

    private Held nominal(Spot spot) {
        Held known = nominal.get(spot);
        if (known == null) {
            Held own = Held.computed(facts.at(spot).growth().computed(), 1);
            known = own.value().isPresent() ? own : nominalOfMembers(spot);
            nominal.put(spot, known);
        }
        return known;
    }

    private Held nominalOfMembers(Spot spot) {
        List<String> parts = members.of(spot);
        Datum level = computed(spot, By.LEVEL).value();
        Spot before = spot.previousYear();
        // most years have the map of the year before, whose levels are made once
        Datum growth = facts.hasYear(before.year()) && members.of(before).equals(parts)
                ? members.growth(level, computed(before, By.LEVEL).value(), computed)
                : members.growth(level, parts, spot.year(), computed);
        return Held.computed(growth, parts.size());
    }

    /** Returns what a region without a whole above it is held against. */
    Whole none() {
        return none;
    }

    private static Whole none(Nature nature) {
        Datum level = Datum.absent(Absence.NOT_APPLICABLE, nature.unit());
        Datum growth = Datum.absent(Absence.NOT_APPLICABLE, nature.growthUnit());
        return new Whole(
                new Held(level, Basis.NONE, 0), new Held(growth, Basis.NONE, 0), new Held(growth, Basis.NONE, 0));
    }
}
