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
    private final Map<Spot, Whole> wholes = new HashMap<>();
    private final Map<Spot, Held> nominal = new HashMap<>();
    private final Map<Spot, Held> levels = new HashMap<>();

    Wholes(FactTable facts, Members members, Nature nature, List<Consensus> consensus) {
        this.facts = facts;
        this.members = members;
        this.nature = nature;
        this.computed = facts.computed();
        for (Consensus c : consensus) {
            implied.computeIfAbsent(new Spot(c.region(), c.period().year()), s -> new HashMap<>())
                    .put(c.by(), c);
        }
    }

    /** Returns what the parts of a region are held against. */
    Whole of(Spot spot) {
        Whole known = wholes.get(spot);
        if (known == null) {
            known = new Whole(held(spot, By.LEVEL), held(spot, By.GROWTH), nominal(spot));
            wholes.put(spot, known);
        }
        return known;
    }

    private Held held(Spot spot, By by) {
        return Held.published(published(spot, by))
                .or(() -> implied(spot, by)
                        .map(c ->
                                new Held(c.value(), Basis.IMPLIED, c.witnesses().size())))
                .orElseGet(() -> computed(spot, by));
    }

    /** Returns what the region published itself. */
    Datum published(Spot spot, By by) {
        Facts known = facts.at(spot);
        return by == By.LEVEL ? known.level() : known.growth().reported();
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
        return levels.computeIfAbsent(spot, s -> ofMembers(s, by));
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
        return nominal.computeIfAbsent(spot, this::makeNominal);
    }

    private Held makeNominal(Spot spot) {
        List<String> parts = members.of(spot);
        return Held.computed(facts.at(spot).growth().computed(), 1)
                .or(() -> Held.computed(growth(spot, parts), parts.size()));
    }

    private Datum growth(Spot spot, List<String> parts) {
        return members.growth(computed(spot, By.LEVEL).value(), parts, spot.year(), computed);
    }

    /** Returns what a region without a whole above it is held against. */
    Whole none() {
        Datum level = Datum.absent(Absence.NOT_APPLICABLE, nature.unit());
        Datum growth = Datum.absent(Absence.NOT_APPLICABLE, nature.growthUnit());
        return new Whole(
                new Held(level, Basis.NONE, 0), new Held(growth, Basis.NONE, 0), new Held(growth, Basis.NONE, 0));
    }
}
