package io.duibiao.lake;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.period.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is different between two results of one panel. */
final class Difference {
    private Difference() {}

    /** Returns the periods whose benchmarks or averages differ. */
    static Set<Period> periods(PanelResult before, PanelResult now) {
        Set<Period> periods = new TreeSet<>();
        periods.addAll(periods(before.benchmarks(), now.benchmarks(), Difference::period));
        periods.addAll(periods(before.averages(), now.averages(), Difference::period));
        return periods;
    }

    /** Returns a result without the benchmarks and averages of other periods than these. */
    static PanelResult only(Set<Period> periods, PanelResult result) {
        return new PanelResult(
                result.benchmarks().stream()
                        .filter(benchmark -> periods.contains(period(benchmark)))
                        .toList(),
                result.averages().stream()
                        .filter(averages -> periods.contains(period(averages)))
                        .toList(),
                result.findings());
    }

    private static Period period(Benchmark benchmark) {
        return benchmark.cell().period();
    }

    private static Period period(Averages averages) {
        return averages.scope().period();
    }

    private static <T> Collection<Period> periods(List<T> before, List<T> now, Function<T, Period> period) {
        Map<Period, List<T>> one = before.stream().collect(Collectors.groupingBy(period));
        Map<Period, List<T>> other = now.stream().collect(Collectors.groupingBy(period));
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(p -> !one.getOrDefault(p, List.of()).equals(other.getOrDefault(p, List.of())))
                .toList();
    }
}
