package io.duibiao.job;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.lake.PanelResult;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Catalogues;
import io.duibiao.schema.RunRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was compared before, compared anew from what the lake held then, by the catalogues of then: nothing is deleted from it. */
final class Then {
    private final SpecifiedJob job;
    private final LakeReader lake;
    private final KeptCatalogues kept;

    Then(SpecifiedJob job, LakeReader lake) {
        this.job = job;
        this.lake = lake;
        this.kept = new KeptCatalogues(job.specification().folders().lake());
    }

    /** Returns the benchmarks that a run of this job found there; none where it was the first one that read anything. */
    List<Benchmark> before(String run) {
        return lastChange(row -> row.id().compareTo(run) < 0)
                .map(row -> after(row.id()).all)
                .orElse(List.of());
    }

    /** Returns the last run of this job that read or compared anything, of those that a condition holds for. */
    Optional<RunRow> lastChange(Predicate<RunRow> condition) {
        return lake.runs().stream()
                .filter(row -> row.job().equals(job.specification().name())
                        && condition.test(row)
                        && RunManifest.hasChanged(row.counts()))
                .reduce((earlier, later) -> later);
    }

    /** Returns what follows from the figures that were in force right after a run. */
    Outcome after(String run) {
        Catalogues catalogues = kept.of(run).orElse(job.catalogues());
        JobComparison comparison =
                new JobComparison(catalogues, job.specification().ambiguity(), "");
        Map<Panels, List<Observation>> panels = lake.after(run).observations(Filter.all()).stream()
                .collect(Collectors.groupingBy(
                        figure -> new Panels(
                                figure.key().indicator(), figure.key().period().kind()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<PanelResult> results = panels.entrySet().stream()
                .map(panel -> comparison.compare(
                        panel.getKey().indicator(), panel.getKey().kind(), panel.getValue()))
                .toList();
        List<Benchmark> all =
                results.stream().flatMap(result -> result.benchmarks().stream()).toList();
        List<Averages> averages =
                results.stream().flatMap(result -> result.averages().stream()).toList();
        Stream<Finding> single = results.stream().flatMap(result -> result.findings().stream());
        return new Outcome(
                all, averages, Stream.concat(single, related(all, comparison)).toList());
    }

    /** A region's figure is questioned once, among however many groups it is ranked. */
    private static Stream<Finding> related(List<Benchmark> all, JobComparison comparison) {
        Set<String> indicators =
                comparison.families().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Map<Spot, Map<String, Benchmark>> together = new LinkedHashMap<>();
        all.stream()
                .filter(row -> row.level().isPresent()
                        && indicators.contains(row.cell().indicator()))
                .forEach(row -> together.computeIfAbsent(Spot.of(row), spot -> new LinkedHashMap<>())
                        .putIfAbsent(row.cell().indicator(), row));
        return together.values().stream().flatMap(rows -> comparison.question(List.copyOf(rows.values())).stream());
    }

    /**
     * What was found then.
     *
     * @param all the benchmarks of all groups
     * @param averages what groups as a whole are held at
     * @param findings the findings
     */
    record Outcome(List<Benchmark> all, List<Averages> averages, List<Finding> findings) implements Results {
        @Override
        public List<Benchmark> benchmarks(PublicationOrder order) {
            return all.stream()
                    .filter(row -> row.cell().group().equals(order.among()))
                    .filter(row -> order.indicators().isEmpty()
                            || order.indicators().contains(row.cell().indicator()))
                    .toList();
        }

        @Override
        public List<Averages> averages(String group, Period period) {
            return averages.stream()
                    .filter(row -> row.scope().group().equals(group)
                            && row.scope().period().equals(period))
                    .toList();
        }
    }

    private record Panels(String indicator, PeriodKind kind) {}

    private record Spot(String region, Period period) {
        static Spot of(Benchmark row) {
            return new Spot(row.cell().region(), row.cell().period());
        }
    }
}
