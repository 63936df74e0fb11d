package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus;
import io.duibiao.period.Period;
import java.util.List;
import java.util.stream.Stream;

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

    /** Returns for each year, in their order, the parents of whose children some have a figure, as groups of children. */
    public Stream<Siblings> siblings() {
        return base.facts().years().stream()
                .flatMap(year -> base.groups().of(base.facts().regions(year), year).stream()
                        .filter(group -> Character.isDigit(group.id().charAt(0)))
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
