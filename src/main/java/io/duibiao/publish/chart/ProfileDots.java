package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Yardstick;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The profile of one region: for each indicator its growth beside those of the city and the nation. */
final class ProfileDots {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 20;
    /** Fewer have no quarters. */
    private static final int FEWEST_RANKED = 8;

    private final Studio studio;

    ProfileDots(Studio studio) {
        this.studio = studio;
    }

    /** Returns whether the region can be held against city or nation in at least two indicators. */
    boolean canDraw(List<Lineup> lineups, String region) {
        return rows(lineups, region).size() >= FEWEST_ROWS;
    }

    Chart draw(List<Lineup> lineups, String region) {
        Lineup first = lineups.get(0);
        List<ProfileRows.Row> rows = rows(lineups, region);
        String name = studio.naming().region(region);
        String period = studio.naming().period(first.period());
        String city = studio.naming().yardstick(Yardstick.CITY, first.group());
        String nation = studio.naming().yardstick(Yardstick.NATION, first.group());
        List<Lineup> shown = lineups.stream()
                .filter(lineup -> rows.stream()
                        .anyMatch(row -> row.name().equals(studio.naming().indicator(lineup.indicator()))))
                .toList();
        return new Chart(
                "profile-growth",
                new Chart.Heading(
                        studio.pick(
                                period + name + "主要指标增速与" + city + "、全国比较",
                                name + ", " + period + ": growth beside " + city.toLowerCase(Locale.ROOT)
                                        + " and nation"),
                        studio.pick("单位：%（比率指标为个百分点）", "Unit: % (percentage points for rates)")),
                new ProfileRows(studio, List.of(studio.naming().shortRegion(region), city, nation), rows),
                notes(rows, city, new Sources(studio.language()).line(shown, region)),
                describe(rows));
    }

    /** Returns what is to be known below the chart; of the pale band only where one is drawn. */
    private List<String> notes(List<ProfileRows.Row> rows, String city, String sources) {
        String rounding = studio.pick("点下的横条为舍入允许的范围。", "The bar under the dot: what rounding allows.");
        String bands = studio.pick(
                "浅灰带为参加排位者的中间一半（第一、第三四分位之间，不足" + FEWEST_RANKED + "个的不画），",
                "Pale band: the middle half of those ranked (between the quartiles; none for fewer than "
                        + FEWEST_RANKED + "). ");
        boolean hasBands = rows.stream().anyMatch(row -> row.half().isPresent());
        return List.of(
                hasBands ? bands + rounding : rounding,
                studio.pick(
                        "只列有" + city + "或全国增速可比的指标。",
                        "Indicators without a comparable growth of " + city.toLowerCase(Locale.ROOT)
                                + " or nation are left out."),
                sources);
    }

    private List<ProfileRows.Row> rows(List<Lineup> lineups, String region) {
        return lineups.stream()
                .flatMap(lineup -> row(lineup, region).stream())
                .limit(MOST_ROWS)
                .toList();
    }

    private Optional<ProfileRows.Row> row(Lineup lineup, String region) {
        return lineup.member(region).flatMap(member -> {
            Optional<Amount> city = comparable(lineup, member, Yardstick.CITY);
            Optional<Amount> nation = comparable(lineup, member, Yardstick.NATION);
            return city.isEmpty() && nation.isEmpty()
                    ? Optional.empty()
                    : own(lineup, member)
                            .map(own -> new ProfileRows.Row(
                                    studio.naming().indicator(lineup.indicator()), own, city, nation, half(lineup)));
        });
    }

    /** Returns the growth of the member's own city or of the nation where the member's can be held against it: both at comparable prices, say. */
    private Optional<Amount> comparable(Lineup lineup, Benchmark member, Yardstick yardstick) {
        return lineup.growthGap(member, yardstick).isPresent()
                ? amount(lineup, Aspect.GROWTH.average(member, yardstick).value())
                : Optional.empty();
    }

    private Optional<ProfileRows.Span> own(Lineup lineup, Benchmark member) {
        Datum growth = member.growth().used();
        return growth.value()
                .flatMap(value -> span(
                        amount(lineup, growth, value.subtract(growth.radius())),
                        amount(lineup, growth, value),
                        amount(lineup, growth, value.add(growth.radius()))));
    }

    private Optional<Amount> amount(Lineup lineup, Datum like, BigDecimal value) {
        return amount(lineup, Datum.of(value, like.unit(), like.radius()));
    }

    private Optional<Amount> amount(Lineup lineup, Datum datum) {
        return studio.publication().display().amount(datum, lineup.indicator());
    }

    private static Optional<ProfileRows.Span> span(
            Optional<Amount> low, Optional<Amount> middle, Optional<Amount> high) {
        return low.flatMap(from -> middle.flatMap(at -> high.map(to -> new ProfileRows.Span(from, at, to))));
    }

    /** Returns the middle half of those ranked: from the figure that a quarter of them do not pass to that of three quarters. */
    private Optional<ProfileRows.Span> half(Lineup lineup) {
        List<Amount> growths = lineup.ranked(Aspect.GROWTH).stream()
                .flatMap(member -> studio.amount(lineup, Aspect.GROWTH, member).stream())
                .sorted(Comparator.comparing(Amount::value))
                .toList();
        return growths.size() < FEWEST_RANKED
                ? Optional.empty()
                : Optional.of(new ProfileRows.Span(quarter(growths, 1), quarter(growths, 2), quarter(growths, 3)));
    }

    private static Amount quarter(List<Amount> ascending, int quarters) {
        return ascending.get((ascending.size() * quarters + 3) / 4 - 1);
    }

    private String describe(List<ProfileRows.Row> rows) {
        return rows.stream()
                .map(row -> row.name() + " " + row.own().middle().text() + "/"
                        + row.city().map(Amount::text).orElse("–") + "/"
                        + row.nation().map(Amount::text).orElse("–")
                        + row.half()
                                .map(half -> studio.pick("，中间一半 ", ", middle half ")
                                        + half.low().text()
                                        + studio.pick("至", " to ")
                                        + half.high().text())
                                .orElse(""))
                .collect(Collectors.joining("; "));
    }
}
