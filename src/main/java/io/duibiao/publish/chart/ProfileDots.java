package io.duibiao.publish.chart;

import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Yardstick;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The profile of one region: for each indicator its growth beside those of the city and the nation. */
final class ProfileDots {
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 20;

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
                                name + ", " + period + ": growth beside city and nation"),
                        studio.pick("单位：%（比率指标为个百分点）", "Unit: % (percentage points for rates)")),
                new ProfileRows(studio, List.of(studio.naming().shortRegion(region), city, nation), rows),
                List.of(
                        studio.pick("只列有全市或全国增速可比的指标。", "Indicators without a growth of city or nation are left out."),
                        new Sources(studio.language()).line(shown, region)),
                describe(rows));
    }

    private List<ProfileRows.Row> rows(List<Lineup> lineups, String region) {
        return lineups.stream()
                .flatMap(lineup -> row(lineup, region).stream())
                .limit(MOST_ROWS)
                .toList();
    }

    private Optional<ProfileRows.Row> row(Lineup lineup, String region) {
        Optional<Amount> own = lineup.member(region).flatMap(m -> studio.amount(lineup, Aspect.GROWTH, m));
        Optional<Amount> city = studio.average(lineup, Aspect.GROWTH, Yardstick.CITY);
        Optional<Amount> nation = studio.average(lineup, Aspect.GROWTH, Yardstick.NATION);
        return own.filter(amount -> city.isPresent() || nation.isPresent())
                .map(amount ->
                        new ProfileRows.Row(studio.naming().indicator(lineup.indicator()), amount, city, nation));
    }

    private static String describe(List<ProfileRows.Row> rows) {
        return rows.stream()
                .map(row -> row.name() + " " + row.own().text() + "/"
                        + row.city().map(Amount::text).orElse("–") + "/"
                        + row.nation().map(Amount::text).orElse("–"))
                .collect(Collectors.joining("; "));
    }
}
