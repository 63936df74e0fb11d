package io.duibiao.lake;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.period.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is different between two results of one panel.
 *
 * @param figures the periods whose benchmarks or averages differ
 * @param findings the periods whose findings differ
 */
record Difference(Set<Period> figures, Set<Period> findings) {

    /** No difference. */
    static final Difference NONE = new Difference(Set.of(), Set.of());

    /** Returns the difference between a result and the one that follows it. */
    static Difference between(PanelResult before, PanelResult now) {
        Set<Period> figures = periods(before.benchmarks(), now.benchmarks(), Difference::period);
        figures.addAll(periods(before.averages(), now.averages(), Difference::period));
        return new Difference(figures, periods(before.findings(), now.findings(), Finding::period));
    }

    /** Returns a result without the benchmarks and averages that are as they were. */
    PanelResult of(PanelResult result) {
        return new PanelResult(
                result.benchmarks().stream()
                        .filter(benchmark -> figures.contains(period(benchmark)))
                        .toList(),
                result.averages().stream()
                        .filter(averages -> figures.contains(period(averages)))
                        .toList(),
                result.findings());
    }

    private static Period period(Benchmark benchmark) {
        return benchmark.cell().period();
    }

    private static Period period(Averages averages) {
        return averages.scope().period();
    }

    private static <T> Set<Period> periods(List<T> before, List<T> now, Function<T, Period> period) {
        Map<Period, List<T>> one = byPeriod(before, period);
        Map<Period, List<T>> other = byPeriod(now, period);
        Set<Period> different = new TreeSet<>();
        Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(p -> !one.getOrDefault(p, List.of()).equals(other.getOrDefault(p, List.of())))
                .forEach(different::add);
        return different;
    }

    private static <T> Map<Period, List<T>> byPeriod(List<T> rows, Function<T, Period> periodOf) {
        Map<Period, List<T>> all = new HashMap<>();
        rows.forEach(row -> all.computeIfAbsent(periodOf.apply(row), period -> new ArrayList<>())
                .add(row));
        return all;
    }
}
