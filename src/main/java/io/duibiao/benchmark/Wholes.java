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
            known = new Whole(level(spot), growth(spot), nominal(spot));
            wholes.put(spot, known);
        }
        return known;
    }

    private Held level(Spot spot) {
        return Held.published(facts.at(spot).level())
                .or(() -> implied(spot, By.LEVEL))
                .orElseGet(() ->
                        Held.computed(members.level(spot), members.of(spot).size()));
    }

    private Held growth(Spot spot) {
        return Held.published(facts.at(spot).growth().reported())
                .or(() -> implied(spot, By.GROWTH))
                .orElseGet(() -> nature.isRealGrowth()
                        ? Held.computed(
                                members.realGrowth(spot), members.of(spot).size())
                        : nominal(spot));
    }

    private Held nominal(Spot spot) {
        return Held.computed(facts.at(spot).growth().computed(), 1)
                .or(() -> Held.computed(
                        members.growth(spot, computed), members.of(spot).size()));
    }

    private Optional<Held> implied(Spot spot, By by) {
        return Optional.ofNullable(implied.getOrDefault(spot, Map.of()).get(by))
                .map(c -> new Held(c.value(), Basis.IMPLIED, c.witnesses().size()));
    }

    /** Returns what a region without a whole above it is held against. */
    Whole none() {
        Datum level = Datum.absent(Absence.NOT_APPLICABLE, nature.unit());
        Datum growth = Datum.absent(Absence.NOT_APPLICABLE, nature.growthUnit());
        return new Whole(
                new Held(level, Basis.NONE, 0), new Held(growth, Basis.NONE, 0), new Held(growth, Basis.NONE, 0));
    }
}
