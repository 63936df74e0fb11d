package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import io.duibiao.reference.Indicator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A ranking as a table: growth with its gaps, level, both places, and the sentence behind them. */
final class RankingSection {
    private final Publication publication;
    private final Naming naming;
    private final Figures figures;

    RankingSection(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
        this.figures = new Figures(publication);
    }

    Node table(Lineup lineup) {
        Grid grid = new Grid(caption(lineup), headings(lineup));
        for (Yardstick yardstick : Yardstick.values()) {
            if (lineup.average(Aspect.GROWTH, yardstick).isPresent()
                    || lineup.average(Aspect.LEVEL, yardstick).isPresent()) {
                grid.fixed(yardstickRow(lineup, yardstick));
            }
        }
        lineup.members().stream()
                .filter(member ->
                        member.level().isPresent() || member.growth().used().isPresent())
                .sorted(Comparator.comparingInt(RankingSection::order))
                .forEach(member -> grid.row(row(lineup, member)));
        return grid.html();
    }

    private static int order(Benchmark member) {
        return member.standings()
                .byGrowth()
                .map(standing -> standing.rank())
                .orElseGet(() -> 1_000_000
                        + member.standings().byLevel().map(s -> s.rank()).orElse(1_000_000));
    }

    private String caption(Lineup lineup) {
        return naming.language()
                .pick(
                        naming.period(lineup.period()) + naming.indicator(lineup.indicator()) + "，"
                                + naming.group(lineup.group()),
                        naming.indicator(lineup.indicator()) + ", " + naming.period(lineup.period()) + ", "
                                + naming.group(lineup.group()));
    }

    private List<String> headings(Lineup lineup) {
        String city = naming.yardstick(Yardstick.CITY, lineup.group());
        String unit = publication.display().unit(lineup.indicator());
        String growthUnit = naming.growthUnit(lineup);
        return publication.language() == io.duibiao.publish.Language.ZH
                ? List.of(
                        "增速位次",
                        "地区",
                        "增速 (" + growthUnit + ")",
                        "与" + city + "差 (点)",
                        "与全国差 (点)",
                        "位次变化",
                        "总量 (" + unit + ")",
                        "总量位次",
                        "出处")
                : List.of(
                        "Place",
                        "Region",
                        "Growth (" + growthUnit + ")",
                        "Gap to " + city.toLowerCase(Locale.ROOT),
                        "Gap to nation",
                        "Change",
                        "Level (" + unit + ")",
                        "Place by level",
                        "Source");
    }

    private Node.Element yardstickRow(Lineup lineup, Yardstick yardstick) {
        Optional<Average> growth = lineup.average(Aspect.GROWTH, yardstick);
        String basis = growth.map(average -> naming.basis(average.basis())).orElse("");
        Node.Element blank = element("td", "");
        return element(
                "tr",
                blank,
                element("th", naming.yardstick(yardstick, lineup.group())).with("scope", "row"),
                averageCell(lineup, Aspect.GROWTH, yardstick),
                blank,
                blank,
                blank,
                averageCell(lineup, Aspect.LEVEL, yardstick),
                blank,
                element("td", basis).with("class", "source"));
    }

    private Node.Element averageCell(Lineup lineup, Aspect aspect, Yardstick yardstick) {
        return lineup.average(aspect, yardstick)
                .map(average -> figures.figure(average.value(), lineup.indicator()))
                .orElseGet(() -> element("td", "–").with("class", "n"));
    }

    private Node.Element row(Lineup lineup, Benchmark member) {
        Indicator indicator = lineup.indicator();
        String code = member.cell().region();
        Node name = element("a", naming.region(code)).with("href", "../" + Site.region(code));
        Node.Element row = element(
                "tr",
                figures.place(member.standings().byGrowth()),
                element("th", name).with("scope", "row"),
                figures.growth(member, indicator),
                figures.gap(lineup.growthGap(member, Yardstick.CITY), indicator),
                figures.gap(lineup.growthGap(member, Yardstick.NATION), indicator),
                figures.change(member.standings().byGrowth()),
                figures.figure(member.level(), indicator),
                figures.place(member.standings().byLevel()),
                new Sentence(publication.language()).cell(member));
        return publication.focus().isSubject(code) ? row.with("class", "subject") : row;
    }
}
