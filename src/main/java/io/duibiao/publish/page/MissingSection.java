package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.reference.Indicator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, List<Benchmark>> byReason = lineup.unranked(aspect).stream()
                .sorted(Comparator.comparing(member ->
                        aspect.datum(member).absence().map(Absence::ordinal).orElse(Integer.MAX_VALUE)))
                .collect(Collectors.groupingBy(
                        member -> reason(lineup.indicator(), aspect, member), LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(entry -> (Node) element("li", line(aspect, entry)))
                .toList();
    }

    /** Returns why a member has no place: it has no figure, or one that is none of those that are compared. */
    private String reason(Indicator indicator, Aspect aspect, Benchmark member) {
        Optional<Absence> absence = aspect.datum(member).absence();
        if (absence.isPresent()) {
            return naming.absence(absence.get());
        }
        return aspect.isComputed(member)
                ? naming.language().pick("没有公布增速，", "not published: ") + naming.growthFromLevels(indicator)
                : naming.language().pick("与其他地区的数不可比", "not comparable with the others' figures");
    }

    private String line(Aspect aspect, Map.Entry<String, List<Benchmark>> entry) {
        String names = entry.getValue().stream()
                .map(member -> naming.shortRegion(member.cell().region()))
                .collect(Collectors.joining(naming.language().pick("、", ", ")));
        String head = aspect.label(naming.language()) + naming.language().pick("，", ", ") + entry.getKey();
        return naming.language()
                .pick(
                        head + "（" + entry.getValue().size() + "个）：" + names,
                        head + " (" + entry.getValue().size() + "): " + names);
    }
}
