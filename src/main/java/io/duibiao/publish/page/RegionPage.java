package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The profile of a region: all its indicators by theme, held against city and nation. */
final class RegionPage {
    private final Publication publication;
    private final Naming naming;
    private final Figures figures;

    RegionPage(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
        this.figures = new Figures(publication);
    }

    List<Node> body(String region, List<Lineup> lineups) {
        List<Node> body = new ArrayList<>();
        var focus = publication.focus();
        body.add(element("h1", naming.region(region)));
        body.add(element(
                        "p",
                        naming.period(focus.period())
                                + naming.language().pick("，在", ", among ")
                                + naming.group(focus.among())
                                + naming.language().pick("中的位置", ""))
                .with("class", "lede"));
        for (Theme theme : Theme.values()) {
            Grid grid = new Grid(naming.language().pick(theme.zh(), theme.en()), headings());
            lineups.stream()
                    .filter(lineup -> lineup.indicator().theme() == theme)
                    .forEach(lineup -> lineup.member(region)
                            .filter(member -> member.level().isPresent()
                                    || member.growth().used().isPresent())
                            .ifPresent(member -> grid.row(row(lineup, member))));
            if (!grid.isEmpty()) {
                body.add(
                        element("section", element("h2", naming.language().pick(theme.zh(), theme.en())), grid.html()));
            }
        }
        return body;
    }

    private List<String> headings() {
        String city = naming.yardstick(Yardstick.CITY, publication.focus().among());
        return publication.language() == io.duibiao.publish.Language.ZH
                ? List.of("指标", "总量", "单位", "总量位次", "增速 (%)", "增速位次", "与" + city + "差 (点)", "与全国差 (点)", "排位数", "出处")
                : List.of(
                        "Indicator",
                        "Level",
                        "Unit",
                        "Place by level",
                        "Growth (%)",
                        "Place by growth",
                        "Gap to " + city.toLowerCase(Locale.ROOT),
                        "Gap to nation",
                        "Ranked",
                        "Source");
    }

    private Node.Element row(Lineup lineup, Benchmark member) {
        Indicator indicator = lineup.indicator();
        Node name = element("a", naming.indicator(indicator)).with("href", "../" + Site.indicator(indicator.id()));
        return element(
                "tr",
                element("th", name).with("scope", "row"),
                figures.figure(member.level(), indicator),
                element("td", publication.display().unit(indicator)),
                figures.place(member.standings().byLevel()),
                figures.amongPercent(
                        figures.growth(member, indicator), member.growth().used()),
                figures.place(member.standings().byGrowth()),
                figures.gap(lineup.growthGap(member, Yardstick.CITY), indicator),
                figures.gap(lineup.growthGap(member, Yardstick.NATION), indicator),
                element("td", ranked(member)).with("class", "n"),
                new Sentence(publication.language()).cell(member));
    }

    private static String ranked(Benchmark member) {
        return member.standings()
                .byGrowth()
                .or(() -> member.standings().byLevel())
                .map(standing -> String.valueOf(standing.of()))
                .orElse("–");
    }
}
