package io.duibiao.publish;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Unit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The members of a group side by side: one indicator, one period.
 *
 * @param indicator the indicator
 * @param period the period
 * @param group the group's id
 * @param members one benchmark a member, by the members' codes, those without a figure included
 */
public record Lineup(Indicator indicator, Period period, String group, List<Benchmark> members) {
    private static final Comparator<Benchmark> BY_CODE =
            Comparator.comparing(benchmark -> benchmark.cell().region());

    private static final int MANY = 10;

    public Lineup {
        members = members.stream().sorted(BY_CODE).toList();
    }

    /** Returns the members that have a place, best first, ties by code. */
    public List<Benchmark> ranked(Aspect aspect) {
        return members.stream()
                .filter(member -> aspect.standing(member).isPresent())
                .sorted(Comparator.comparingInt(
                        member -> aspect.standing(member).orElseThrow().rank()))
                .toList();
    }

    /** Returns whether so many are ranked that a place can be spoken of: ten, or half of a smaller group. */
    public boolean isRankingOfMany(Aspect aspect) {
        int ranked = ranked(aspect).size();
        return ranked >= MANY || ranked > 1 && 2 * ranked >= members.size();
    }

    /** Returns the members that have a figure, whether ranked or not. */
    public List<Benchmark> present(Aspect aspect) {
        return members.stream()
                .filter(member -> aspect.datum(member).isPresent())
                .toList();
    }

    /** Returns the members without a figure. */
    public List<Benchmark> missing(Aspect aspect) {
        return members.stream()
                .filter(member -> !aspect.datum(member).isPresent())
                .toList();
    }

    /**
     * Returns the members without a place: those without a figure, and those whose figure is not comparable, such as growth of
     * nominal levels where the others report growth at comparable prices.
     */
    public List<Benchmark> unranked(Aspect aspect) {
        return members.stream()
                .filter(member -> aspect.standing(member).isEmpty())
                .toList();
    }

    /** Returns the unit in which the indicator grows: %, or 个百分点 for one that is a percentage itself. */
    public String growthUnit() {
        return members.stream()
                .findFirst()
                .map(member -> member.growth().used().unit())
                .orElse(Unit.PERCENT.symbol());
    }

    /** Returns the member with this code; empty where there is none. */
    public Optional<Benchmark> member(String region) {
        return members.stream()
                .filter(member -> member.cell().region().equals(region))
                .findFirst();
    }

    /** Returns how far a member is from the city's or the nation's figure that stands beside it; absent where it is held against another. */
    public Datum gap(Aspect aspect, Benchmark member, Yardstick yardstick) {
        return switch (aspect) {
            case LEVEL -> aspect.average(member, yardstick).gap();
            case GROWTH -> growthGap(member, yardstick);
        };
    }

    /**
     * Returns how far a member's growth is from the city's or the nation's. It is absent for one that is not ranked with the others:
     * its growth is of nominal levels, held against growth of the same kind, and not against the figure that stands beside it.
     */
    public Datum growthGap(Benchmark member, Yardstick yardstick) {
        Datum gap = Aspect.GROWTH.average(member, yardstick).gap();
        boolean isAlone = Aspect.GROWTH.standing(member).isEmpty()
                && !ranked(Aspect.GROWTH).isEmpty();
        return isAlone ? Datum.absent(Absence.NOT_APPLICABLE, gap.unit()) : gap;
    }

    /**
     * Returns the figure of the city or the nation; empty where none is known, and where the members are not all held against
     * the same: those of a peer group may lie in several provinces, each with a figure of its own. Only members that are
     * ranked say it: the others may be held against a figure on another basis (growth of nominal levels beside growth at
     * comparable prices).
     */
    public Optional<Average> average(Aspect aspect, Yardstick yardstick) {
        List<Benchmark> ranked = ranked(aspect);
        List<Average> said = (ranked.isEmpty() ? members : ranked)
                .stream().map(member -> aspect.average(member, yardstick)).toList();
        boolean isShared = said.stream().map(Average::value).distinct().count() == 1;
        return said.stream()
                .filter(average -> isShared && average.value().isPresent())
                .findFirst();
    }
}
