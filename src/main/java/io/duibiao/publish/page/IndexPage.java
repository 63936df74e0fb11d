package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import io.duibiao.publish.chart.Picture;
import io.duibiao.reference.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first page: the subject's standing, all indicators, the overview charts, all districts, findings and rejects. */
final class IndexPage {
    private final Publication publication;
    private final Naming naming;
    private final Figures figures;
    private final Companions companions;

    IndexPage(Publication publication, Companions companions) {
        this.publication = publication;
        this.companions = companions;
        this.naming = publication.naming();
        this.figures = new Figures(publication);
    }

    String title() {
        Focus focus = publication.focus();
        return naming.language()
                .pick(
                        naming.period(focus.period()) + naming.group(focus.among()) + "主要指标对标",
                        naming.group(focus.among()) + ", " + naming.period(focus.period())
                                + ": main indicators compared");
    }

    List<Node> body(List<Lineup> lineups, List<Picture> pictures) {
        List<Node> body = new ArrayList<>();
        body.add(element("h1", title()));
        body.add(element("p", lede(lineups)).with("class", "lede"));
        publication.focus().subject().flatMap(code -> cards(code, lineups)).ifPresent(body::add);
        body.add(new FilesSection(naming.language(), companions.papers()).html());
        body.add(section("indicators", pick("主要指标", "Indicators"), indicators(lineups)));
        body.add(section("regions", pick("各地区", "Regions"), regions(lineups)));
        if (!pictures.isEmpty()) {
            body.add(element("section", element("h2", pick("图", "Charts")))
                    .with("class", "charts")
                    .add(first(pictures).stream().map(IndicatorPage::figure).toList()));
        }
        ChangesSection changes =
                new ChangesSection(publication, companions.supplement().log());
        changes.moves().ifPresent(body::add);
        changes.revisions().ifPresent(body::add);
        FindingsSection findings = new FindingsSection(publication);
        findings.findings().ifPresent(body::add);
        findings.rejects().ifPresent(body::add);
        return body;
    }

    /** Returns the charts of all indicators, and the ranking of the first one; the others are on their own pages. */
    private static List<Picture> first(List<Picture> pictures) {
        List<Picture> first = new ArrayList<>();
        pictures.stream()
                .filter(picture -> picture.indicator().isPresent())
                .findFirst()
                .ifPresent(first::add);
        pictures.stream().filter(picture -> picture.indicator().isEmpty()).forEach(first::add);
        return first;
    }

    private String pick(String zh, String en) {
        return naming.language().pick(zh, en);
    }

    private static Node section(String id, String title, Node content) {
        return element("section", element("h2", title).with("id", id), content);
    }

    private String lede(List<Lineup> lineups) {
        long figures = lineups.stream()
                .mapToLong(c -> c.present(Aspect.LEVEL).size()
                        + c.present(Aspect.GROWTH).size())
                .sum();
        return pick(
                "本期有" + lineups.size() + "项指标、" + figures + "个可比数。每个数都可展开到出处的原句；没有公布的数注明原因，不估算。",
                lineups.size() + " indicators with " + figures
                        + " comparable figures. Each figure opens to the sentence it comes from; what was not"
                        + " published is named with its reason and never estimated.");
    }

    private Optional<Node> cards(String code, List<Lineup> lineups) {
        List<Node> cards = new ArrayList<>();
        for (Lineup lineup : lineups) {
            lineup.member(code)
                    .filter(member ->
                            member.growth().used().isPresent() || member.level().isPresent())
                    .ifPresent(member -> cards.add(new Card(publication).html(lineup, member)));
        }
        Node more = element("a", naming.region(code)).with("href", Site.region(code));
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(element(
                        "section",
                        element("h2", more),
                        element("div").with("class", "cards").add(cards.subList(0, Math.min(8, cards.size())))));
    }

    private Node indicators(List<Lineup> lineups) {
        String city = naming.yardstick(Yardstick.CITY, publication.focus().among());
        Grid grid = new Grid(
                pick("主要指标与平均水平", "Indicators and averages"),
                naming.language() == io.duibiao.publish.Language.ZH
                        ? List.of("指标", "单位", city + "总量", city + "增速 (%)", "全国增速 (%)", "增速首位", "增速 (%)", "有数地区")
                        : List.of(
                                "Indicator",
                                "Unit",
                                city + " level",
                                city + " growth (%)",
                                "Nation growth (%)",
                                "First by growth",
                                "Growth (%)",
                                "Regions"));
        lineups.forEach(lineup -> grid.row(indicatorRow(lineup)));
        return grid.html();
    }

    private Node.Element indicatorRow(Lineup lineup) {
        Indicator indicator = lineup.indicator();
        Optional<Benchmark> first = lineup.ranked(Aspect.GROWTH).stream()
                .findFirst()
                .filter(member -> !Aspect.GROWTH.standing(member).orElseThrow().isAlone());
        Node name = element("a", naming.indicator(indicator)).with("href", Site.indicator(indicator.id()));
        return element(
                "tr",
                element("th", name).with("scope", "row"),
                element("td", publication.display().unit(indicator)),
                average(lineup, Aspect.LEVEL, Yardstick.CITY),
                average(lineup, Aspect.GROWTH, Yardstick.CITY),
                average(lineup, Aspect.GROWTH, Yardstick.NATION),
                element(
                        "td",
                        first.map(m -> naming.shortRegion(m.cell().region())).orElse("–")),
                first.map(m -> figures.amongPercent(
                                figures.growth(m, indicator), m.growth().used()))
                        .orElseGet(IndexPage::dash),
                element("td", present(lineup) + "/" + lineup.members().size()).with("class", "n"));
    }

    private static long present(Lineup lineup) {
        return lineup.members().stream()
                .filter(m -> m.level().isPresent() || m.growth().used().isPresent())
                .count();
    }

    private Node.Element average(Lineup lineup, Aspect aspect, Yardstick yardstick) {
        return lineup.average(aspect, yardstick)
                .map(average -> cell(average, aspect, lineup.indicator()).with("title", naming.basis(average.basis())))
                .orElseGet(IndexPage::dash);
    }

    private Node.Element cell(Average average, Aspect aspect, Indicator indicator) {
        Node.Element figure = figures.figure(average.value(), indicator);
        return switch (aspect) {
            case LEVEL -> figure;
            case GROWTH -> figures.amongPercent(figure, average.value());
        };
    }

    private static Node.Element dash() {
        return element("td", "–").with("class", "n").with("data-value", "");
    }

    private Node regions(List<Lineup> lineups) {
        return new RegionGrid(publication).html(lineups);
    }
}
