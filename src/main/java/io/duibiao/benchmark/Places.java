package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The places of a group's members in a year, by level and by growth.
 *
 * <p>Levels are ranked in the unit that most of the members use, so that 美元 is never ranked among 元. Where
 * the bureau measures growth at comparable prices, growth that was merely computed from levels is never ranked among reported
 * growth: as soon as one member reports, only those that report are ranked.
 */
final class Places {
    private final FactTable facts;
    private final Nature nature;
    private final Continuity continuity;
    private final Map<String, Map<Integer, Map<String, Integer>>> ranksByLevel = new HashMap<>();
    private final Map<String, Map<Integer, Map<String, Integer>>> ranksByGrowth = new HashMap<>();

    Places(FactTable facts, Nature nature, Continuity continuity) {
        this.facts = facts;
        this.nature = nature;
        this.continuity = continuity;
    }

    /** Ranks a group in a year; years must come in ascending order, so that the change of places can be told. */
    Map<String, Standings> of(Group group, int year) {
        if (group.members().size() < 2) {
            return Map.of();
        }
        Map<String, Standing> byLevel = rank(group, year, levels(group, year), ranksByLevel);
        Map<String, Standing> byGrowth = rank(group, year, growth(group, year), ranksByGrowth);
        Map<String, Standings> places = new HashMap<>();
        for (String member : group.members()) {
            places.put(
                    member,
                    new Standings(Optional.ofNullable(byLevel.get(member)), Optional.ofNullable(byGrowth.get(member))));
        }
        return places;
    }

    private List<Entry> levels(Group group, int year) {
        Map<String, List<Entry>> byUnit = new TreeMap<>();
        for (String member : group.members()) {
            Spot spot = new Spot(member, year);
            if (facts.has(spot) && facts.at(spot).level().isPresent()) {
                Datum level = facts.at(spot).level();
                byUnit.computeIfAbsent(level.unit(), u -> new ArrayList<>()).add(new Entry(member, level));
            }
        }
        return byUnit.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private List<Entry> growth(Group group, int year) {
        List<Entry> reported = new ArrayList<>();
        List<Entry> used = new ArrayList<>();
        for (String member : group.members()) {
            Spot spot = new Spot(member, year);
            if (!facts.has(spot)) {
                continue;
            }
            Facts known = facts.at(spot);
            if (known.growth().reported().isPresent()) {
                reported.add(new Entry(member, known.growth().reported()));
            }
            if (known.growth().used().isPresent()) {
                used.add(new Entry(member, known.growth().used()));
            }
        }
        return nature.isRealGrowth() && !reported.isEmpty() ? reported : used;
    }

    private Map<String, Standing> rank(
            Group group, int year, List<Entry> entries, Map<String, Map<Integer, Map<String, Integer>>> history) {
        Ranking ranking = Ranking.of(entries.stream().map(Entry::figure).toList(), nature.isHigherFirst());
        Map<Integer, Map<String, Integer>> years = history.computeIfAbsent(group.id(), id -> new HashMap<>());
        Map<String, Integer> before = years.getOrDefault(year - 1, Map.of());
        Map<String, Integer> now = new HashMap<>();
        Map<String, Standing> standings = new HashMap<>();
        int missing = group.members().size() - ranking.size();
        for (int i = 0; i < entries.size(); i++) {
            String member = entries.get(i).member();
            int rank = ranking.rank(i);
            now.put(member, rank);
            OptionalInt change = change(before.get(member), rank, new Spot(member, year));
            standings.put(
                    member, new Standing(rank, ranking.best(i), ranking.worst(i), ranking.size(), missing, change));
        }
        years.put(year, now);
        return standings;
    }

    private OptionalInt change(@Nullable Integer before, int now, Spot spot) {
        return before == null || !continuity.continues(spot) ? OptionalInt.empty() : OptionalInt.of(before - now);
    }

    private record Entry(String member, Datum figure) {}
}
