package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places of a group's members in a year, by level and by growth.
 *
 * <p>Levels are ranked in the unit that most of the members use, so that 美元 is never ranked among 元. Where
 * the bureau measures growth at comparable prices, growth that was merely computed from levels is never ranked among reported
 * growth: as soon as one member reports, only those that report are ranked. For the same reason a place among the one has no
 * change against a year in which the other was ranked.
 */
final class Places {
    private static final Standings NONE = new Standings(Optional.empty(), Optional.empty());

    private final Continuity continuity;
    private final Map<String, Ranks> lastByLevel = new HashMap<>();
    private final Map<String, Ranks> lastByGrowth = new HashMap<>();
    private final Map<String, Ranks> lastByReported = new HashMap<>();

    Places(Continuity continuity) {
        this.continuity = continuity;
    }

    /** Ranks a group in a year; years must come in ascending order, so that the change of places can be told. */
    Ranked of(NumberedGroup group, Columns columns) {
        if (group.size() < 2) {
            return new Ranked(Collections.nCopies(group.size(), NONE), Optional.empty(), Optional.empty());
        }
        Entrants byLevel = Entrants.of(group, columns.levels()).inOneUnit();
        Entrants reporting = Entrants.of(group, columns.reported());
        boolean isReported = reporting.size() > 0;
        Entrants byGrowth = isReported ? reporting : Entrants.of(group, columns.growth());
        Ranking levels = byLevel.ranked();
        Ranking growth = byGrowth.ranked();
        @Nullable Standing[] placesByLevel = places(byLevel, levels, columns.year(), lastByLevel);
        @Nullable
        Standing[] placesByGrowth =
                places(byGrowth, growth, columns.year(), isReported ? lastByReported : lastByGrowth);
        Standings[] places = new Standings[group.size()];
        Arrays.setAll(places, i -> standings(placesByLevel[i], placesByGrowth[i]));
        return new Ranked(Arrays.asList(places), Distributions.of(byLevel, levels), Distributions.of(byGrowth, growth));
    }

    private static Standings standings(@Nullable Standing byLevel, @Nullable Standing byGrowth) {
        return byLevel == null && byGrowth == null
                ? NONE
                : new Standings(Optional.ofNullable(byLevel), Optional.ofNullable(byGrowth));
    }

    private @Nullable Standing[] places(Entrants entrants, Ranking ranking, int year, Map<String, Ranks> last) {
        NumberedGroup group = entrants.group();
        Ranks known = last.get(group.group().id());
        int[] before = known == null ? new int[group.size()] : known.of(group, year - 1);
        int[] now = new int[group.size()];
        @Nullable Standing[] places = new @Nullable Standing[group.size()];
        int missing = group.size() - ranking.size();
        Set<String> broken = continuity.broken(year);
        for (int i = 0; i < entrants.size(); i++) {
            int member = entrants.member(i);
            int rank = ranking.rank(i);
            boolean isNew = before[member] == 0 || broken.contains(group.code(member));
            OptionalInt change = isNew ? OptionalInt.empty() : OptionalInt.of(before[member] - rank);
            places[member] = new Standing(rank, ranking.best(i), ranking.worst(i), ranking.size(), missing, change);
            now[member] = rank;
        }
        last.put(group.group().id(), new Ranks(year, group, now));
        return places;
    }

    /** The ranks of a group's members in a year; 0 for one that was not ranked. */
    private static final class Ranks {
        private final int year;
        private final NumberedGroup group;
        private final int[] ranks;

        Ranks(int year, NumberedGroup group, int[] ranks) {
            this.year = year;
            this.group = group;
            this.ranks = ranks;
        }

        /** Returns the ranks of members in a year, in their order. */
        int[] of(NumberedGroup others, int anyYear) {
            if (anyYear != year) {
                return new int[others.size()];
            }
            return others == group ? ranks : byMember(others);
        }

        private int[] byMember(NumberedGroup others) {
            Map<Integer, Integer> known = new HashMap<>();
            for (int i = 0; i < ranks.length; i++) {
                known.put(group.region(i), ranks[i]);
            }
            int[] ofOthers = new int[others.size()];
            Arrays.setAll(ofOthers, i -> known.getOrDefault(others.region(i), 0));
            return ofOthers;
        }
    }
}
