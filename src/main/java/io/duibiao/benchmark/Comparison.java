package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.period.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A panel compared.
 *
 * @param panel the panel
 * @param base what the rows rest on
 * @param consensus what gap statements imply of city and nation
 * @param benchmarks the rows of {@code gold/benchmarks}
 * @param averages the rows of {@code gold/averages}
 */
public record Comparison(
        Panel panel, Base base, List<Consensus> consensus, List<Benchmark> benchmarks, List<Averages> averages) {
    public Comparison {
        consensus = List.copyOf(consensus);
        benchmarks = List.copyOf(benchmarks);
        averages = List.copyOf(averages);
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

    /** Returns for each year, in their order, the parents of whose children some have a figure, as groups of children. */
    public Stream<Siblings> siblings() {
        return base.facts().years().stream()
                .flatMap(year -> base.groups().of(base.facts().regions(year), year).stream()
                        .filter(group -> Group.isOfChildren(group.id()))
                        .map(group -> new Siblings(new Spot(group.id(), year), group.members())));
    }

    /**
     * The children of a region in a year.
     *
     * @param parent the region and the year
     * @param members the codes of all its children's series
     */
    public record Siblings(Spot parent, List<String> members) {
        public Siblings {
            members = List.copyOf(members);
        }

        /** Returns where the children are. */
        public List<Spot> spots() {
            return members.stream()
                    .map(member -> new Spot(member, parent.year()))
                    .toList();
        }
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
