package io.duibiao.publish.brief;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Display;
import io.duibiao.publish.Language;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.brief.StatedFigure.Kind;
import io.duibiao.reference.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of which sentences about a member are made, each with the figure that it states. */
final class Phrases {
    private static final int MOST_TIES_NAMED = 3;

    private final Lineup lineup;
    private final Optional<Lineup> yearEarlier;
    private final Naming naming;
    private final Display display;

    Phrases(Publication publication, Lineups lineups, Lineup lineup) {
        this.lineup = lineup;
        this.yearEarlier = lineups.of(lineup.indicator().id(), lineup.period().previousYear(), lineup.group());
        this.naming = publication.naming();
        this.display = publication.display();
    }

    Optional<Amount> amount(Datum datum) {
        return display.amount(datum, lineup.indicator());
    }

    boolean grows(Benchmark member) {
        return amount(Aspect.GROWTH.datum(member))
                .filter(growth -> Wording.shown(growth).signum() > 0)
                .isPresent();
    }

    StatedFigure level(String region, Amount level) {
        return figure(region, Kind.LEVEL, Wording.shown(level), level.unit());
    }

    StatedFigure growth(String region, Amount growth) {
        return figure(region, Kind.GROWTH, Wording.shown(growth), growth.unit());
    }

    private StatedFigure figure(String region, Kind kind, BigDecimal value, String unit) {
        return new StatedFigure(region, lineup.indicator().id(), kind, value, unit);
    }

    /** Says all that is known of a member: level and its place, growth, turn, gaps and its place, among how many. */
    void standing(Sentence.Draft draft, Benchmark member) {
        String region = member.cell().region();
        Optional<Amount> level = amount(member.level());
        Optional<Amount> growth = amount(member.growth().used());
        List<Aspect> placed = placed(member, growth);
        level.ifPresent(amount -> draft.say(Wording.level(amount), level(region, amount)));
        if (placed.contains(Aspect.LEVEL)) {
            place(draft, member, Aspect.LEVEL, growth.isPresent() ? "总量" : "");
        }
        // Behind the only place there is, so that its count is no second bracket behind how a growth came about.
        if (!placed.contains(Aspect.GROWTH)) {
            draft.say(remarks(member, placed));
        }
        if (growth.isPresent()) {
            // A reader takes 持平 for the growth of what stands before a comma only.
            draft.say(level.isPresent() || Wording.isZero(growth.get()) ? "，" : "");
            growth(draft, member);
            draft.say(turn(member, growth.get()));
            gaps(draft, member);
        }
        if (placed.contains(Aspect.GROWTH)) {
            place(draft, member, Aspect.GROWTH, "增速");
            draft.say(remarks(member, placed));
        }
    }

    /** Returns by what a member's place is said: not by the growth of a rate, which is a difference. */
    private List<Aspect> placed(Benchmark member, Optional<Amount> growth) {
        return Stream.of(Aspect.LEVEL, Aspect.GROWTH)
                .filter(aspect -> hasPlace(member, aspect))
                .filter(aspect -> aspect == Aspect.LEVEL
                        || growth.filter(amount -> !Wording.isOfRate(amount)).isPresent())
                .toList();
    }

    private boolean hasPlace(Benchmark member, Aspect aspect) {
        return lineup.isRankingOfMany(aspect) && aspect.standing(member).isPresent();
    }

    /** Returns among how many the places are and with whom they are shared: 「（总量有38个区县可比，增速有29个区县可比，增速与涪陵区并列）」. */
    private String remarks(Benchmark member, List<Aspect> placed) {
        if (placed.isEmpty()) {
            return "";
        }
        boolean several = placed.size() > 1;
        String counts = placed.stream()
                .map(aspect -> (several ? aspect.label(Language.ZH) + "有" : "")
                        + lineup.ranked(aspect).size() + "个" + naming.memberWord(lineup.group()) + "可比")
                .collect(Collectors.joining("，"));
        String ties = placed.stream()
                .flatMap(aspect -> ties(member, aspect).stream()
                        .map(others -> "，" + (several ? aspect.label(Language.ZH) : "") + others))
                .collect(Collectors.joining());
        return "（" + counts + ties + "）";
    }

    /** Says a member's growth, and where nobody published it how it came about. */
    void growth(Sentence.Draft draft, Benchmark member) {
        Amount growth = amount(member.growth().used()).orElseThrow();
        draft.say(Wording.growth(growth), growth(member.cell().region(), growth));
        draft.say(
                Aspect.GROWTH.isComputed(member) && !Wording.isOfRate(growth)
                        ? "（" + naming.growthFromLevels(lineup.indicator()) + "）"
                        : "");
    }

    /** Says that a growth became a fall since a year earlier, or a fall a growth. */
    private String turn(Benchmark member, Amount growth) {
        int now = Wording.shown(growth).signum();
        int then = yearEarlier
                .flatMap(lineupThen -> lineupThen.member(member.cell().region()))
                .flatMap(memberThen -> amount(memberThen.growth().used()))
                .map(amount -> Wording.shown(amount).signum())
                .orElse(0);
        if (now * then >= 0 || Wording.isOfRate(growth)) {
            return "";
        }
        return now > 0 ? "，由降转增" : "，由增转降";
    }

    private void gaps(Sentence.Draft draft, Benchmark member) {
        if (amount(member.growth().used()).filter(Wording::isOfRate).isPresent()) {
            return;
        }
        String city = naming.yardstick(Yardstick.CITY, lineup.group());
        Optional<Amount> nation = gap(member, Yardstick.NATION);
        Optional<Amount> parent = lineup.group().equals(Region.NATION) ? Optional.empty() : gap(member, Yardstick.CITY);
        if (nation.isPresent() && parent.isPresent() && sameDirection(nation.get(), parent.get())) {
            draft.say("，增速比全国、" + city + "分别" + Wording.direction(nation.get()));
            draft.say(Wording.magnitude(nation.get()) + "个、", gap(member, Kind.GAP_NATION, nation.get()));
            draft.say(Wording.magnitude(parent.get()) + "个百分点", gap(member, Kind.GAP_PARENT, parent.get()));
            return;
        }
        nation.ifPresent(gap -> draft.say("，增速" + against("全国", gap), gap(member, Kind.GAP_NATION, gap)));
        parent.ifPresent(gap ->
                draft.say((nation.isPresent() ? "，" : "，增速") + against(city, gap), gap(member, Kind.GAP_PARENT, gap)));
    }

    private static boolean sameDirection(Amount one, Amount other) {
        return !Wording.isZero(one)
                && !Wording.isZero(other)
                && Wording.direction(one).equals(Wording.direction(other));
    }

    private Optional<Amount> gap(Benchmark member, Yardstick yardstick) {
        return amount(lineup.growthGap(member, yardstick));
    }

    private StatedFigure gap(Benchmark member, Kind kind, Amount gap) {
        return figure(member.cell().region(), kind, Wording.shown(gap), gap.unit());
    }

    private static String against(String whom, Amount gap) {
        return Wording.isZero(gap)
                ? "与" + whom + "持平"
                : "比" + whom + Wording.direction(gap) + Wording.magnitude(gap) + "个百分点";
    }

    /** Says a leader's figure and place. */
    void leader(Sentence.Draft draft, Benchmark member, Aspect aspect) {
        switch (aspect) {
            case LEVEL -> {
                Amount level = amount(member.level()).orElseThrow();
                draft.say(Wording.level(level), level(member.cell().region(), level));
            }
            case GROWTH -> growth(draft, member);
        }
        place(draft, member, aspect, "");
        draft.say(ties(member, aspect).map(others -> "（" + others + "）").orElse(""));
    }

    /** Says a member's place, and by growth how many places it won in a year. */
    private void place(Sentence.Draft draft, Benchmark member, Aspect aspect, String by) {
        Standing standing = aspect.standing(member).orElseThrow();
        String region = member.cell().region();
        String city = naming.yardstick(Yardstick.CITY, lineup.group());
        draft.say(
                "，" + by + "居" + city + "第" + standing.rank() + "位",
                figure(region, Kind.PLACE, BigDecimal.valueOf(standing.rank()), "位"));
        int won = standing.change().orElse(0);
        if (won != 0 && aspect == Aspect.GROWTH) {
            draft.say(
                    "，比上年同期" + (won > 0 ? "上升" : "下降") + Math.abs(won) + "位",
                    figure(region, Kind.PLACES_WON, BigDecimal.valueOf(won), "位"));
        }
    }

    private Optional<String> ties(Benchmark member, Aspect aspect) {
        int rank = aspect.standing(member).orElseThrow().rank();
        List<String> others = lineup.ranked(aspect).stream()
                .filter(other -> aspect.standing(other).orElseThrow().rank() == rank)
                .filter(other -> !other.equals(member))
                .map(other -> naming.region(other.cell().region()))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of("与" + Wording.list(others, MOST_TIES_NAMED) + "并列");
    }
}
