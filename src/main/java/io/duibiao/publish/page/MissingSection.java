package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who is not in a ranking, and why: one line a reason. */
final class MissingSection {
    private final Naming naming;

    MissingSection(Publication publication) {
        this.naming = publication.naming();
    }

    /** Returns the section; empty where nobody is missing. */
    Optional<Node> of(Lineup lineup) {
        List<Node> lines = List.of(Aspect.GROWTH, Aspect.LEVEL).stream()
                .flatMap(aspect -> lines(lineup, aspect).stream())
                .toList();
        String title = naming.language().pick("未参加排位的地区", "Not ranked");
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        element("section", element("h2", title), element("ul").add(lines)));
    }

    private List<Node> lines(Lineup lineup, Aspect aspect) {
        Map<io.duibiao.benchmark.result.Absence, List<Benchmark>> byReason = lineup.missing(aspect).stream()
                .collect(Collectors.groupingBy(
                        member -> aspect.datum(member).absence().orElseThrow(), TreeMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(entry -> (Node) element("li", line(aspect, entry)))
                .toList();
    }

    private String line(Aspect aspect, Map.Entry<io.duibiao.benchmark.result.Absence, List<Benchmark>> entry) {
        String names = entry.getValue().stream()
                .map(member -> naming.shortRegion(member.cell().region()))
                .collect(Collectors.joining(naming.language().pick("、", ", ")));
        String head =
                aspect.label(naming.language()) + naming.language().pick("，", ", ") + naming.absence(entry.getKey());
        return naming.language()
                .pick(
                        head + "（" + entry.getValue().size() + "个）：" + names,
                        head + " (" + entry.getValue().size() + "): " + names);
    }
}
