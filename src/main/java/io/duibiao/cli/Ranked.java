package io.duibiao.cli;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Region;
import java.util.List;

/**
 * A group's rows of one indicator: those that the last run wrote, unless another day or a group made on the spot is asked for.
 *
 * @param benchmarks its rows of all periods
 * @param averages what the group, its parts' parents and the nation are held at in the period
 */
record Ranked(List<Benchmark> benchmarks, List<Averages> averages) {

    static Ranked of(Indicator indicator, Among group, ScopeOptions scope) {
        return scope.isFresh() || group.byHand() ? fresh(indicator, group, scope) : written(indicator, group, scope);
    }

    private static Ranked written(Indicator indicator, Among group, ScopeOptions scope) {
        LakeReader lake = scope.ask().lake();
        Filter known = Filter.all().indicator(indicator.id());
        return new Ranked(
                lake.benchmarks(known.group(group.id())),
                lake.averages(known.period(scope.period()).group(group.id()).group(Region.NATION)));
    }

    private static Ranked fresh(Indicator indicator, Among group, ScopeOptions scope) {
        Period period = scope.period();
        Comparison comparison = scope.fresh(group).of(indicator, period.kind(), scope.comparing());
        return new Ranked(
                comparison.benchmarks().stream()
                        .filter(row -> row.cell().group().equals(group.id()))
                        .toList(),
                comparison.averages().stream()
                        .filter(row -> row.scope().period().equals(period))
                        .filter(row -> row.scope().group().equals(group.id())
                                || row.scope().group().equals(Region.NATION))
                        .toList());
    }

    /** Adds what group and nation are held at, and how the members of the group lie. */
    void describe(Lines lines, By by) {
        AverageLines words = new AverageLines(lines);
        averages.stream().filter(row -> row.scope().by() == by).forEach(row -> {
            String whose = row.scope().group();
            words.ways(lines.name(whose), row);
            if (!whose.equals(Region.NATION)) {
                words.members(row);
            }
        });
    }
}
