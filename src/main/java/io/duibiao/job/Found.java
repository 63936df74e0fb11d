package io.duibiao.job;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.schema.RunRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run finds before it does anything.
 *
 * @param benchmarks what the run before published from; what the lake holds where that cannot be told
 * @param isUntold whether something happened since that no run has told of: one broke off after it compared or published, or
 *     another job worked in this lake, or the lake was made anew. A run that finds this publishes it, so it counts as a change
 */
record Found(List<Benchmark> benchmarks, boolean isUntold) {
    Found {
        benchmarks = List.copyOf(benchmarks);
    }

    /**
     * Returns what is found.
     *
     * @param lake the lake as it is
     * @param orders what is to be published
     * @param predecessor what was published last
     */
    static Found in(LakeReader lake, List<PublicationOrder> orders, Predecessor predecessor) {
        boolean isAnew = predecessor
                .compared()
                .filter(from -> !from.isOf(lake.comparedTable()))
                .isPresent();
        Optional<Long> from = predecessor
                .compared()
                .map(Predecessor.Compared::version)
                .filter(version -> !isAnew && version != lake.compared());
        List<Benchmark> benchmarks = orders.stream()
                .map(Results::filter)
                .flatMap(filter -> then(lake, filter, from))
                .distinct()
                .toList();
        return new Found(benchmarks, isAnew || from.isPresent() || !isRecorded(predecessor, lake.runs()));
    }

    private static Stream<Benchmark> then(LakeReader lake, Filter filter, Optional<Long> version) {
        return version.flatMap(old -> lake.benchmarks(filter, old)).orElseGet(() -> lake.benchmarks(filter)).stream();
    }

    private static boolean isRecorded(Predecessor predecessor, List<RunRow> runs) {
        return predecessor.compared().isEmpty()
                || runs.stream().anyMatch(row -> row.id().equals(predecessor.run()));
    }
}
