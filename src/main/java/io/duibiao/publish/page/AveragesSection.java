package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Ways;
import io.duibiao.reference.Indicator;
import java.util.List;
import java.util.Optional;

/** What the group as a whole is held at, by each way, side by side: they are never mixed. */
final class AveragesSection {
    private final Naming naming;
    private final Figures figures;
    private final Ways ways;

    AveragesSection(Publication publication) {
        this.naming = publication.naming();
        this.figures = new Figures(publication);
        this.ways = new Ways(publication);
    }

    /** Returns the table of an indicator; empty where nothing is known of the group. */
    Optional<Node> of(Indicator indicator, List<Averages> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = new Grid(
                naming.group(rows.get(0).scope().group()) + naming.language().pick("的总体水平", " as a whole"),
                ways.headings());
        rows.forEach(row -> grid.row(row(indicator, row)));
        return Optional.of(element(
                "section", element("h2", naming.language().pick("平均水平的各种口径", "The whole, by each way")), grid.html()));
    }

    private Node.Element row(Indicator indicator, Averages row) {
        Node.Element cells = element(
                "tr",
                element("th", Aspect.of(row.scope().by()).label(naming.language()))
                        .with("scope", "row"));
        for (Optional<Datum> figure : ways.figures(row)) {
            cells = cells.add(figure.map(datum -> figures.figure(datum, indicator))
                    .orElseGet(() -> element("td", "–").with("class", "n")));
        }
        return cells.add(element("td", ways.taken(row)), element("td", ways.accord(row)));
    }
}
