package io.duibiao.lake;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import java.util.List;

/**
 * What comparing a panel gave.
 *
 * @param benchmarks the rows of {@code gold/benchmarks}
 * @param averages the rows of {@code gold/averages}
 * @param findings the rows of {@code gold/findings}, all of the panel's indicator and kind of period
 */
public record PanelResult(List<Benchmark> benchmarks, List<Averages> averages, List<Finding> findings) {

    /** Nothing to compare. */
    public static final PanelResult NOTHING = new PanelResult(List.of(), List.of(), List.of());

    public PanelResult {
        benchmarks = List.copyOf(benchmarks);
        averages = List.copyOf(averages);
        findings = List.copyOf(findings);
    }
}
