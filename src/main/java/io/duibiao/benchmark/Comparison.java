package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.period.Period;
import java.util.List;
import java.util.Optional;

/**
 * A panel compared.
 *
 * @param panel the panel
 * @param base what the rows rest on
 * @param consensus what gap statements imply of city and nation
 * @param benchmarks the rows of {@code gold/benchmarks}
 * @param averages the rows of {@code gold/averages}
 * @param siblings who are children of one region, for each year and region, in their order, of whose children some have a figure
 */
public record Comparison(
        Panel panel,
        Base base,
        List<Consensus> consensus,
        List<Benchmark> benchmarks,
        List<Averages> averages,
        List<Siblings> siblings) {
    public Comparison {
        consensus = List.copyOf(consensus);
        benchmarks = List.copyOf(benchmarks);
        averages = List.copyOf(averages);
        siblings = List.copyOf(siblings);
    }

    /** Returns the period of a year. */
    public Period period(int year) {
        return panel.kind().in(year);
    }

    /** Returns what a group is held at in a year; empty where nothing is there. */
    public Optional<Averages> averages(String group, int year, By by) {
        return averages.stream()
                .filter(row -> row.scope().group().equals(group) && row.scope().by() == by)
                .filter(row -> row.scope().period().equals(period(year)))
                .findFirst();
    }

    /** Returns what is known of each region and year in which the panel has any figure, the earliest years first. */
    public List<Stretch> stretches() {
        return base.facts().stretches();
    }

    /** Returns the same for one region after the other: the stretches of each in the order of years. */
    public List<List<Stretch>> series() {
        return base.facts().series();
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
