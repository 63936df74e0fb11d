package io.duibiao.job;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.PeriodKind;
import io.duibiao.schema.RunRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was published before, compared anew from what the lake held then: nothing is deleted from it. */
final class Then {
    private final SpecifiedJob job;
    private final LakeReader lake;

    Then(SpecifiedJob job, LakeReader lake) {
        this.job = job;
        this.lake = lake;
    }

    /** Returns the benchmarks that a run of this job found changed; none where it was the first one that read anything. */
    List<Benchmark> before(String run) {
        return lake.runs().stream()
                .filter(row -> row.job().equals(job.specification().name())
                        && row.id().compareTo(run) < 0
                        && RunManifest.hasChanged(row.counts()))
                .map(RunRow::id)
                .reduce((earlier, later) -> later)
                .map(this::after)
                .orElse(List.of());
    }

    /** Returns the benchmarks of what was in force right after a run. */
    private List<Benchmark> after(String run) {
        JobComparison comparison =
                new JobComparison(job.catalogues(), job.specification().ambiguity(), "");
        Map<Panels, List<Observation>> panels = lake.after(run).observations(Filter.all()).stream()
                .collect(Collectors.groupingBy(
                        figure -> new Panels(
                                figure.key().indicator(), figure.key().period().kind()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return panels.entrySet().stream()
                .flatMap(
                        panel -> comparison
                                .compare(
                                        panel.getKey().indicator(),
                                        panel.getKey().kind(),
                                        panel.getValue())
                                .benchmarks()
                                .stream())
                .toList();
    }

    private record Panels(String indicator, PeriodKind kind) {}
}
