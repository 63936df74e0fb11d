package io.duibiao.publish.brief;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import java.util.List;
import java.util.Optional;

/** The sentences about one indicator. Each is left out where its figures are missing. */
final class Sentences {
    private static final int LEADING_PLACES = 3;
    private static final int MOST_LEADERS = 5;
    private static final int MOST_NAMED = 5;

    private final Lineup lineup;
    private final Naming naming;
    private final Phrases phrases;
    private final String city;
    private final String members;
    private final Aspect by;

    Sentences(Publication publication, Lineups lineups, Lineup lineup) {
        this.lineup = lineup;
        this.naming = publication.naming();
        this.phrases = new Phrases(publication, lineups, lineup);
        this.city = naming.yardstick(Yardstick.CITY, lineup.group());
        this.by = lineup.isRankingOfMany(Aspect.GROWTH) ? Aspect.GROWTH : Aspect.LEVEL;
        this.members = naming.memberWord(lineup.group());
    }

    /** 「2018年，全市地区生产总值20363.19亿元，同比增长6.0%。」 */
    Optional<Sentence> whole() {
        Sentence.Draft draft = new Sentence.Draft()
                .say(naming.period(lineup.period()) + "，" + city + naming.indicator(lineup.indicator()));
        Optional<Average> level = lineup.average(Aspect.LEVEL, Yardstick.CITY);
        Optional<Average> growth = lineup.average(Aspect.GROWTH, Yardstick.CITY);
        Optional<Amount> levelAmount = level.flatMap(average -> phrases.amount(average.value()));
        Optional<Amount> growthAmount = growth.flatMap(average -> phrases.amount(average.value()));
        levelAmount.ifPresent(amount -> draft.say(Wording.level(amount), phrases.level(lineup.group(), amount))
                .say(basis(level)));
        String comma =
                levelAmount.isPresent() || growthAmount.filter(Wording::isZero).isPresent() ? "，" : "";
        growthAmount.ifPresent(
                amount -> draft.say(comma + Wording.growth(amount), phrases.growth(lineup.group(), amount))
                        .say(basis(growth)));
        return levelAmount.isPresent() || growthAmount.isPresent() ? Optional.of(draft.end()) : Optional.empty();
    }

    /** A figure that the city did not publish itself says so. */
    private static String basis(Optional<Average> average) {
        return switch (average.orElseThrow().basis()) {
            case PUBLISHED, NONE -> "";
            case IMPLIED -> "（据各地公布的差距推算）";
            case COMPUTED -> "（由各地数据汇总）";
        };
    }

    /** 「云阳县地区生产总值同比增长10.1%，居全市第1位；江津区地区生产总值同比增长10.0%，居全市第2位（与璧山区并列）。」 */
    Optional<Sentence> leaders() {
        List<Benchmark> leaders = leading();
        if (leaders.isEmpty() || by == Aspect.GROWTH && !leaders.stream().allMatch(phrases::grows)) {
            return Optional.empty();
        }
        Sentence.Draft draft = new Sentence.Draft();
        String between = "";
        for (Benchmark leader : leaders) {
            draft.say(between + name(leader) + naming.indicator(lineup.indicator()));
            phrases.leader(draft, leader, by);
            between = "；";
        }
        return Optional.of(draft.end());
    }

    /** Returns those in the first places, as many places as can be named one by one; none where nearly all would be. */
    private List<Benchmark> leading() {
        List<Benchmark> ranked = lineup.ranked(by);
        for (int places = ranked.size() > LEADING_PLACES ? LEADING_PLACES : 0; places > 0; places--) {
            int last = places;
            List<Benchmark> leading = ranked.stream()
                    .filter(member -> by.standing(member).orElseThrow().rank() <= last)
                    .toList();
            if (leading.size() <= MOST_LEADERS) {
                return leading;
            }
        }
        return List.of();
    }

    /** 「可比的区县有38个，其中26个高于全市平均水平，11个低于全市平均水平，1个与全市持平。」 */
    Optional<Sentence> counts() {
        List<Amount> gaps = lineup.ranked(Aspect.GROWTH).stream()
                .flatMap(member -> phrases.amount(member.city().growth().gap()).stream())
                .toList();
        if (gaps.isEmpty() || by == Aspect.LEVEL) {
            return Optional.empty();
        }
        long equal = gaps.stream().filter(Wording::isZero).count();
        long above =
                gaps.stream().filter(gap -> Wording.shown(gap).signum() > 0).count();
        Sentence.Draft draft = new Sentence.Draft()
                .say("可比的" + members + "有" + gaps.size() + "个，其中" + above + "个高于" + city + "平均水平，")
                .say((gaps.size() - above - equal) + "个低于" + city + "平均水平")
                .say(equal == 0 ? "" : "，" + equal + "个与" + city + "持平");
        return Optional.of(draft.end());
    }

    /** 「大渡口区、黔江区等16个区县没有可比数据，未参加排位。」 */
    Optional<Sentence> missing() {
        List<String> names = lineup.members().stream()
                .filter(member -> by.standing(member).isEmpty())
                .map(this::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence.Draft()
                        .say(Wording.list(names, MOST_NAMED) + (names.size() > MOST_NAMED ? members : ""))
                        .say("没有可比数据，未参加排位")
                        .end());
    }

    /** 「万州区地区生产总值982.58亿元，同比增长0.1%，增速比全国、全市分别低6.5个、5.9个百分点，增速居全市第37位（38个区县可比）。」 */
    Optional<Sentence> of(String region) {
        return about(region, naming.region(region));
    }

    /** Returns the same without the region's name: a text that is about one region only does not repeat it. */
    Optional<Sentence> ofItself(String region) {
        return about(region, "");
    }

    private Optional<Sentence> about(String region, String name) {
        return lineup.member(region)
                .filter(member ->
                        member.level().isPresent() || member.growth().used().isPresent())
                .map(member -> {
                    Sentence.Draft draft = new Sentence.Draft().say(name + naming.indicator(lineup.indicator()));
                    phrases.standing(draft, member);
                    return draft.end();
                });
    }

    private String name(Benchmark member) {
        return naming.region(member.cell().region());
    }
}
