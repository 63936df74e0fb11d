package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus;
import io.duibiao.period.Period;
import java.util.List;

/**
 * A panel compared.
 *
 * @param panel the panel
 * @param base what the rows rest on
 * @param consensus what gap statements imply of city and nation
 * @param benchmarks the rows of {@code gold/benchmarks}
 */
public record Comparison(Panel panel, Base base, List<Consensus> consensus, List<Benchmark> benchmarks) {
    public Comparison {
        consensus = List.copyOf(consensus);
        benchmarks = List.copyOf(benchmarks);
    }

    /** Returns the period of a year. */
    public Period period(int year) {
        return panel.kind().in(year);
    }

    /**
     * What the rows of a comparison rest on.
     *
     * @param nature the indicator as it is compared
     * @param vintages all published figures
     * @param facts level and growth of each region and year
     * @param continuity regions across changes of code
     * @param groups who is compared with whom
     */
    public record Base(Nature nature, Vintages vintages, FactTable facts, Continuity continuity, Groups groups) {}
}
