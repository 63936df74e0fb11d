package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Comparison;
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

    Node html(List<Comparison> comparisons) {
        List<Comparison> shown = fullest(comparisons);
        List<String> headings = new ArrayList<>(List.of(naming.language().pick("地区", "Region")));
        for (Comparison comparison : shown) {
            String name = naming.indicator(comparison.indicator());
            Aspect aspect = aspect(comparison);
            headings.add(name
                    + (aspect == Aspect.GROWTH
                            ? naming.language().pick("增速 (%)", ", growth (%)")
                            : " (" + comparison.indicator().unit() + ")"));
            headings.add(naming.language().pick("位次", "Place"));
        }
        Grid grid = new Grid(naming.language().pick("各地区主要指标", "Main indicators by region"), headings);
        TreeSet<String> codes = new TreeSet<>();
        comparisons.forEach(c -> c.members().forEach(m -> codes.add(m.cell().region())));
        codes.forEach(code -> grid.row(row(code, shown)));
        return grid.html();
    }

    private static List<Comparison> fullest(List<Comparison> comparisons) {
        List<Comparison> fullest = comparisons.stream()
                .sorted(Comparator.comparingInt(
                        (Comparison c) -> -c.ranked(aspect(c)).size()))
                .limit(MOST_INDICATORS)
                .toList();
        return comparisons.stream().filter(fullest::contains).toList();
    }

    /** Growth where at least half of those with a figure have it, else the level. */
    private static Aspect aspect(Comparison comparison) {
        int growth = comparison.ranked(Aspect.GROWTH).size();
        return 2 * growth >= comparison.ranked(Aspect.LEVEL).size() && growth > 0 ? Aspect.GROWTH : Aspect.LEVEL;
    }

    private Node.Element row(String code, List<Comparison> shown) {
        Node name = element("a", naming.region(code)).with("href", Site.region(code));
        Node.Element row = element("tr", element("th", name).with("scope", "row"));
        for (Comparison comparison : shown) {
            Aspect aspect = aspect(comparison);
            var member = comparison.member(code);
            row = row.add(
                    member.map(m -> figure(m, aspect, comparison))
                            .orElseGet(() -> element("td", "–").with("class", "n")),
                    figures.place(member.flatMap(aspect::standing)));
        }
        return publication.focus().isSubject(code) ? row.with("class", "subject") : row;
    }

    private Node.Element figure(Benchmark member, Aspect aspect, Comparison comparison) {
        return switch (aspect) {
            case LEVEL -> figures.figure(member.level(), comparison.indicator());
            case GROWTH -> figures.growth(member, comparison.indicator());
        };
    }
}
