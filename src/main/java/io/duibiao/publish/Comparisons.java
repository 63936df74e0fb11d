package io.duibiao.publish;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.period.Period;
import io.duibiao.period.PeriodKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All comparisons of a publication: by indicator in the order of the catalogue, then by period, then by group. */
public final class Comparisons {
    private final List<Comparison> all;
    private final Map<Title, Comparison> byTitle = new LinkedHashMap<>();

    private Comparisons(List<Comparison> all) {
        this.all = all;
        all.forEach(c -> byTitle.put(new Title(c.indicator().id(), c.period(), c.group()), c));
    }

    /** Returns the comparisons of a publication. A benchmark whose indicator is not in the catalogue has none. */
    public static Comparisons of(Publication publication) {
        Map<Title, List<Benchmark>> members = new LinkedHashMap<>();
        for (Benchmark benchmark : publication.benchmarks()) {
            members.computeIfAbsent(Title.of(benchmark), title -> new ArrayList<>())
                    .add(benchmark);
        }
        Map<String, Integer> catalogue = new HashMap<>();
        publication.reference().indicators().all().forEach(i -> catalogue.put(i.id(), catalogue.size()));
        Comparator<Comparison> inOrder = Comparator.comparingInt((Comparison comparison) ->
                        catalogue.getOrDefault(comparison.indicator().id(), 0))
                .thenComparing(Comparison::period)
                .thenComparing(Comparison::group);
        return new Comparisons(members.entrySet().stream()
                .flatMap(entry -> comparison(publication, entry.getKey(), entry.getValue()).stream())
                .sorted(inOrder)
                .toList());
    }

    private static Optional<Comparison> comparison(Publication publication, Title title, List<Benchmark> members) {
        return publication
                .reference()
                .indicators()
                .byId(title.indicator())
                .map(indicator -> new Comparison(indicator, title.period(), title.group(), members));
    }

    /** Returns all comparisons in order. */
    public List<Comparison> all() {
        return all;
    }

    /** Returns the comparison of an indicator, a period and a group; empty where nobody in the group has a figure. */
    public Optional<Comparison> of(String indicator, Period period, String group) {
        return Optional.ofNullable(byTitle.get(new Title(indicator, period, group)));
    }

    /** Returns the comparisons of a period and group, one an indicator. */
    public List<Comparison> at(Period period, String group) {
        return all.stream()
                .filter(c -> c.period().equals(period) && c.group().equals(group))
                .toList();
    }

    /** Returns the comparisons of an indicator and group over all periods of a kind, the earliest first. */
    public List<Comparison> series(String indicator, PeriodKind kind, String group) {
        return all.stream()
                .filter(c -> c.indicator().id().equals(indicator)
                        && c.group().equals(group)
                        && c.period().kind().equals(kind))
                .toList();
    }

    private record Title(String indicator, Period period, String group) {
        static Title of(Benchmark benchmark) {
            return new Title(
                    benchmark.cell().indicator(),
                    benchmark.cell().period(),
                    benchmark.cell().group());
        }
    }
}
