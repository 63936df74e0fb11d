package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    private static final Standings NONE = new Standings(Optional.empty(), Optional.empty());

    private final FactTable facts;
    private final Nature nature;
    private final Continuity continuity;
    private final Map<String, Ranks> lastByLevel = new HashMap<>();
    private final Map<String, Ranks> lastByGrowth = new HashMap<>();

    Places(FactTable facts, Nature nature, Continuity continuity) {
        this.facts = facts;
        this.nature = nature;
        this.continuity = continuity;
    }

    /** Ranks a group in a year; years must come in ascending order, so that the change of places can be told. */
    Ranked of(Group group, int year) {
        List<String> members = group.members();
        if (members.size() < 2) {
            return new Ranked(Collections.nCopies(members.size(), NONE), Optional.empty(), Optional.empty());
        }
        @Nullable Facts[] known = facts.present(members, year);
        @Nullable Datum[] levels = levels(known);
        @Nullable Datum[] growth = growth(known);
        @Nullable Standing[] byLevel = rank(group, year, levels, lastByLevel);
        @Nullable Standing[] byGrowth = rank(group, year, growth, lastByGrowth);
        List<Standings> places = new ArrayList<>(known.length);
        for (int i = 0; i < known.length; i++) {
            places.add(standings(byLevel[i], byGrowth[i]));
        }
        return new Ranked(places, Distributions.of(members, levels), Distributions.of(members, growth));
    }

    private static Standings standings(@Nullable Standing byLevel, @Nullable Standing byGrowth) {
        return byLevel == null && byGrowth == null
                ? NONE
                : new Standings(Optional.ofNullable(byLevel), Optional.ofNullable(byGrowth));
    }

    private static @Nullable Datum[] levels(@Nullable Facts[] known) {
        @Nullable Datum[] levels = new @Nullable Datum[known.length];
        Map<String, Integer> units = new TreeMap<>();
        for (int i = 0; i < known.length; i++) {
            Facts facts = known[i];
            if (facts != null && facts.level().isPresent()) {
                levels[i] = facts.level();
                units.merge(facts.level().unit(), 1, Integer::sum);
            }
        }
        if (units.size() > 1) {
            String most = units.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            Arrays.setAll(levels, i -> inUnit(levels[i], most));
        }
        return levels;
    }

    private static @Nullable Datum inUnit(@Nullable Datum level, String unit) {
        return level != null && level.unit().equals(unit) ? level : null;
    }

    private @Nullable Datum[] growth(@Nullable Facts[] known) {
        boolean onlyReported = nature.isRealGrowth()
                && Arrays.stream(known)
                        .anyMatch(facts ->
                                facts != null && facts.growth().reported().isPresent());
        @Nullable Datum[] figures = new @Nullable Datum[known.length];
        for (int i = 0; i < known.length; i++) {
            Facts facts = known[i];
            if (facts != null) {
                Growth growth = facts.growth();
                Datum figure = onlyReported ? growth.reported() : growth.used();
                figures[i] = figure.isPresent() ? figure : null;
            }
        }
        return figures;
    }

    private @Nullable Standing[] rank(Group group, int year, @Nullable Datum[] figures, Map<String, Ranks> last) {
        List<Datum> ranked = present(figures);
        Ranking ranking = Ranking.of(ranked, nature.isHigherFirst());
        Ranks known = last.getOrDefault(group.id(), new Ranks(year, List.of(), new int[0]));
        int[] before = known.of(group.members(), year - 1);
        int[] now = new int[figures.length];
        @Nullable Standing[] standings = new @Nullable Standing[figures.length];
        int missing = figures.length - ranking.size();
        Set<String> broken = continuity.broken(year);
        int at = 0;
        for (int i = 0; i < figures.length; i++) {
            if (figures[i] != null) {
                now[i] = ranking.rank(at);
                boolean isBroken = broken.contains(group.members().get(i));
                OptionalInt change =
                        before[i] == 0 || isBroken ? OptionalInt.empty() : OptionalInt.of(before[i] - now[i]);
                standings[i] =
                        new Standing(now[i], ranking.best(at), ranking.worst(at), ranking.size(), missing, change);
                at++;
            }
        }
        last.put(group.id(), new Ranks(year, group.members(), now));
        return standings;
    }

    private static List<Datum> present(@Nullable Datum[] figures) {
        List<Datum> present = new ArrayList<>(figures.length);
        for (Datum figure : figures) {
            if (figure != null) {
                present.add(figure);
            }
        }
        return present;
    }

    /** The ranks of a group's members in a year; 0 for one that was not ranked. */
    private static final class Ranks {
        private final int year;
        private final List<String> members;
        private final int[] ranks;

        Ranks(int year, List<String> members, int[] ranks) {
            this.year = year;
            this.members = members;
            this.ranks = ranks;
        }

        /** Returns the ranks of members in a year, in their order. */
        int[] of(List<String> others, int anyYear) {
            if (anyYear != year) {
                return new int[others.size()];
            }
            return others.equals(members) ? ranks : byMember(others);
        }

        private int[] byMember(List<String> others) {
            Map<String, Integer> known = new HashMap<>();
            for (int i = 0; i < ranks.length; i++) {
                known.put(members.get(i), ranks[i]);
            }
            return others.stream()
                    .mapToInt(member -> known.getOrDefault(member, 0))
                    .toArray();
        }
    }
}
