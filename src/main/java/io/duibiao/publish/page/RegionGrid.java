package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** All regions on the first page: growth and place of the fullest indicators, each region a link to its profile. */
final class RegionGrid {
    private static final int MOST_INDICATORS = 6;

    private final Publication publication;
    private final Naming naming;
    private final Figures figures;

    RegionGrid(Publication publication) {
        this.publication = publication;
        this.naming = publication.naming();
        this.figures = new Figures(publication);
    }

    Node html(List<Lineup> lineups) {
        List<Lineup> shown = fullest(lineups);
        List<String> headings = new ArrayList<>(List.of(naming.language().pick("地区", "Region")));
        for (Lineup lineup : shown) {
            String name = naming.indicator(lineup.indicator());
            Aspect aspect = aspect(lineup);
            headings.add(name
                    + (aspect == Aspect.GROWTH
                            ? naming.language().pick("增速 (", ", growth (") + naming.growthUnit(lineup) + ")"
                            : " (" + publication.display().unit(lineup.indicator()) + ")"));
            headings.add(naming.language().pick("位次", "Place"));
        }
        Grid grid = new Grid(naming.language().pick("各地区主要指标", "Main indicators by region"), headings);
        TreeSet<String> codes = new TreeSet<>();
        lineups.forEach(c -> c.members().forEach(m -> codes.add(m.cell().region())));
        codes.forEach(code -> grid.row(row(code, shown)));
        return grid.html();
    }

    private static List<Lineup> fullest(List<Lineup> lineups) {
        List<Lineup> fullest = lineups.stream()
                .sorted(Comparator.comparingInt(
                        (Lineup c) -> -c.ranked(aspect(c)).size()))
                .limit(MOST_INDICATORS)
                .toList();
        return lineups.stream().filter(fullest::contains).toList();
    }

    /** Growth where at least half of those with a figure have it, else the level. */
    private static Aspect aspect(Lineup lineup) {
        int growth = lineup.ranked(Aspect.GROWTH).size();
        return 2 * growth >= lineup.ranked(Aspect.LEVEL).size() && growth > 0 ? Aspect.GROWTH : Aspect.LEVEL;
    }

    private Node.Element row(String code, List<Lineup> shown) {
        Node name = element("a", naming.region(code)).with("href", Site.region(code));
        Node.Element row = element("tr", element("th", name).with("scope", "row"));
        for (Lineup lineup : shown) {
            Aspect aspect = aspect(lineup);
            var member = lineup.member(code);
            row = row.add(
                    member.map(m -> figure(m, aspect, lineup))
                            .orElseGet(() -> element("td", "–").with("class", "n")),
                    figures.place(member.flatMap(aspect::standing)));
        }
        return publication.focus().isSubject(code) ? row.with("class", "subject") : row;
    }

    private Node.Element figure(Benchmark member, Aspect aspect, Lineup lineup) {
        return switch (aspect) {
            case LEVEL -> figures.figure(member.level(), lineup.indicator());
            case GROWTH -> figures.growth(member, lineup.indicator());
        };
    }
}
