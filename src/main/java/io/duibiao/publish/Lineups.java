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

/** All lineups of a publication: by indicator in the order of the catalogue, then by period, then by group. */
public final class Lineups {
    private final List<Lineup> all;
    private final Map<Title, Lineup> byTitle = new LinkedHashMap<>();

    private Lineups(List<Lineup> all) {
        this.all = all;
        all.forEach(c -> byTitle.put(new Title(c.indicator().id(), c.period(), c.group()), c));
    }

    /** Returns the lineups of a publication. A benchmark whose indicator is not in the catalogue has none. */
    public static Lineups of(Publication publication) {
        Map<Title, List<Benchmark>> members = new LinkedHashMap<>();
        for (Benchmark benchmark : publication.benchmarks()) {
            members.computeIfAbsent(Title.of(benchmark), title -> new ArrayList<>())
                    .add(benchmark);
        }
        Map<String, Integer> catalogue = new HashMap<>();
        publication.reference().indicators().all().forEach(i -> catalogue.put(i.id(), catalogue.size()));
        Comparator<Lineup> inOrder = Comparator.comparingInt((Lineup lineup) ->
                        catalogue.getOrDefault(lineup.indicator().id(), 0))
                .thenComparing(Lineup::period)
                .thenComparing(Lineup::group);
        return new Lineups(members.entrySet().stream()
                .flatMap(entry -> lineup(publication, entry.getKey(), entry.getValue()).stream())
                .sorted(inOrder)
                .toList());
    }

    private static Optional<Lineup> lineup(Publication publication, Title title, List<Benchmark> members) {
        return publication
                .reference()
                .indicators()
                .byId(title.indicator())
                .map(indicator -> new Lineup(indicator, title.period(), title.group(), members));
    }

    /** Returns all lineups in order. */
    public List<Lineup> all() {
        return all;
    }

    /** Returns the lineup of an indicator, a period and a group; empty where nobody in the group has a figure. */
    public Optional<Lineup> of(String indicator, Period period, String group) {
        return Optional.ofNullable(byTitle.get(new Title(indicator, period, group)));
    }

    /** Returns the lineups of a period and group, one an indicator. */
    public List<Lineup> at(Period period, String group) {
        return all.stream()
                .filter(c -> c.period().equals(period) && c.group().equals(group))
                .toList();
    }

    /** Returns the lineups of an indicator and group over all periods of a kind, the earliest first. */
    public List<Lineup> series(String indicator, PeriodKind kind, String group) {
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
