package io.duibiao.lake;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.observation.Observation;
import io.duibiao.period.PeriodKind;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares each period of a panel by itself. */
final class PeriodFunction implements PanelFunction {
    private static final long serialVersionUID = 1L;

    @Override
    public PanelResult compare(String indicator, PeriodKind kind, List<Observation> figures) {
        CountingFunction function = new CountingFunction(List.of("county"), "1");
        List<PanelResult> periods = figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.key().period(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(period -> function.compare(indicator, kind, period))
                .toList();
        return new PanelResult(
                periods.stream().flatMap(p -> p.benchmarks().stream()).toList(),
                periods.stream().flatMap(p -> p.averages().stream()).toList(),
                periods.stream().flatMap(p -> p.findings().stream()).toList());
    }

    @Override
    public List<Set<String>> families() {
        return new CountingFunction(List.of("county"), "1").families();
    }

    @Override
    public List<Finding> question(List<Benchmark> together) {
        return new CountingFunction(List.of("county"), "1").question(together);
    }

    @Override
    public String version() {
        return "period";
    }
}
