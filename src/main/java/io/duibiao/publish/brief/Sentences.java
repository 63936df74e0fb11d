package io.duibiao.publish.brief;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Display;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import java.util.List;
import java.util.Optional;

/** The sentences about one indicator. Each is left out where its figures are missing. */
final class Sentences {
    private static final int LEADERS = 3;
    private static final int MOST_NAMED = 5;

    private final Lineup lineup;
    private final Naming naming;
    private final Display display;
    private final String indicator;

    Sentences(Publication publication, Lineup lineup) {
        this.lineup = lineup;
        this.naming = publication.naming();
        this.display = publication.display();
        this.indicator = naming.indicator(lineup.indicator());
    }

    private Optional<Amount> amount(Aspect aspect, Benchmark member) {
        return display.amount(aspect.datum(member), lineup.indicator());
    }

    private Optional<Amount> average(Aspect aspect, Yardstick yardstick) {
        return lineup.average(aspect, yardstick)
                .flatMap(average -> display.amount(average.value(), lineup.indicator()));
    }

    /** 「2018年，全市地区生产总值20363.19亿元，同比增长6.0%。」 */
    Optional<String> whole() {
        String begin =
                naming.period(lineup.period()) + "，" + naming.yardstick(Yardstick.CITY, lineup.group()) + indicator;
        Optional<String> level = average(Aspect.LEVEL, Yardstick.CITY).map(Wording::level);
        Optional<String> growth = average(Aspect.GROWTH, Yardstick.CITY).map(amount -> "同比" + Wording.growth(amount));
        if (level.isEmpty() && growth.isEmpty()) {
            return Optional.empty();
        }
        String both = level.isPresent() && growth.isPresent() ? "，" : "";
        return Optional.of(begin + level.orElse("") + both + growth.orElse("") + "。");
    }

    /** 「增速居前3位的是云阳县、江津区、璧山区、巫山县，分别增长10.1%、10.0%、10.0%、10.0%。」 */
    Optional<String> leaders() {
        List<Benchmark> leaders = lineup.ranked(Aspect.GROWTH).stream()
                .filter(member -> Aspect.GROWTH.standing(member).orElseThrow().rank() <= LEADERS)
                .toList();
        List<Amount> growths = leaders.stream()
                .flatMap(member -> amount(Aspect.GROWTH, member).stream())
                .toList();
        boolean allGrow = growths.stream().allMatch(growth -> growth.value().signum() > 0 && !Wording.isZero(growth));
        if (lineup.ranked(Aspect.GROWTH).size() <= LEADERS || !allGrow) {
            return Optional.empty();
        }
        List<String> names = leaders.stream()
                .map(member -> naming.region(member.cell().region()))
                .toList();
        List<String> figures = growths.stream()
                .map(growth -> Wording.magnitude(growth) + growth.unit())
                .toList();
        String verb = growths.get(0).unit().equals("%") ? "分别增长" : "分别提高";
        return Optional.of("增速居前" + LEADERS + "位的是" + Wording.list(names) + "，" + verb + Wording.list(figures) + "。");
    }

    /** 「有数的38个区县中，26个高于全市，12个低于全市。」 */
    Optional<String> counts() {
        List<Amount> gaps = lineup.members().stream()
                .flatMap(m -> display.amount(m.city().growth().gap(), lineup.indicator()).stream())
                .toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        String city = naming.yardstick(Yardstick.CITY, lineup.group());
        long above = gaps.stream()
                .filter(gap -> !Wording.isZero(gap) && gap.value().signum() > 0)
                .count();
        long equal = gaps.stream().filter(Wording::isZero).count();
        String even = equal == 0 ? "" : "，" + equal + "个与" + city + "持平";
        return Optional.of("有数的" + gaps.size() + "个区县中，增速高于" + city + "的" + above + "个，低于" + city + "的"
                + (gaps.size() - above - equal) + "个" + even + "。");
    }

    /** 「万州区地区生产总值982.58亿元，同比增长0.1%，增速比全国、全市分别低6.5个、5.9个百分点，居全市第37位。」 */
    Optional<String> subject(String region) {
        Optional<Benchmark> member = lineup.member(region);
        Optional<String> level = member.flatMap(m -> amount(Aspect.LEVEL, m)).map(Wording::level);
        Optional<String> growth = member.flatMap(m -> amount(Aspect.GROWTH, m)).map(g -> "同比" + Wording.growth(g));
        if (level.isEmpty() && growth.isEmpty()) {
            return Optional.empty();
        }
        String both = level.isPresent() && growth.isPresent() ? "，" : "";
        String gaps = growth.map(g -> gaps(member.orElseThrow())).orElse("");
        String place = member.flatMap(Aspect.GROWTH::standing)
                .filter(standing -> standing.of() > 1)
                .map(standing -> "，" + (gaps.isEmpty() ? "增速" : "") + place(standing))
                .orElse("");
        return Optional.of(
                naming.region(region) + indicator + level.orElse("") + both + growth.orElse("") + gaps + place + "。");
    }

    private String gaps(Benchmark member) {
        Optional<Amount> nation = gap(member, Yardstick.NATION);
        Optional<Amount> city = gap(member, Yardstick.CITY);
        String cityName = naming.yardstick(Yardstick.CITY, lineup.group());
        if (nation.isPresent()
                && city.isPresent()
                && Wording.direction(nation.get()).equals(Wording.direction(city.get()))) {
            return "，增速比全国、" + cityName + "分别" + Wording.direction(city.get()) + Wording.magnitude(nation.get()) + "个、"
                    + Wording.magnitude(city.get()) + "个百分点";
        }
        return nation.map(gap -> one("全国", gap)).orElse("")
                + city.map(gap -> one(cityName, gap)).orElse("");
    }

    private static String one(String than, Amount gap) {
        return "，增速比" + than + Wording.direction(gap) + Wording.magnitude(gap) + "个百分点";
    }

    /** Returns a gap that can be named; none where there is no difference to speak of. */
    private Optional<Amount> gap(Benchmark member, Yardstick yardstick) {
        return display.amount(yardstick.against(member).growth().gap(), lineup.indicator())
                .filter(gap -> !Wording.isZero(gap));
    }

    private String place(Standing standing) {
        return "居" + naming.yardstick(Yardstick.CITY, lineup.group()) + "第" + standing.rank() + "位";
    }

    /** 「大渡口区、黔江区等16个区县没有可比数据，未参加排位。」 */
    Optional<String> missing() {
        List<String> names = lineup.missing(Aspect.GROWTH).stream()
                .map(member -> naming.region(member.cell().region()))
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String few = Wording.list(names.subList(0, Math.min(MOST_NAMED, names.size())));
        return Optional.of(few + (names.size() > MOST_NAMED ? "等" : "共") + names.size() + "个区县没有可比数据，未参加排位。");
    }
}
