package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Averages.Computed;
import io.duibiao.benchmark.result.Averages.Implied;
import io.duibiao.benchmark.result.Averages.Scope;
import io.duibiao.benchmark.result.Consensus;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Consensus.Witness;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.reference.Region;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The averages of a panel: of each city and the nation that any region is held against, and of each group in which regions are
 * ranked. A peer group has no whole that publishes anything; its members' sum is computed all the same. All regions of a
 * level make no whole.
 */
final class AverageRows {
    private final Panel panel;
    private final Comparison.Base base;
    private final Wholes wholes;
    private final Set<String> everImplied = new HashSet<>();

    AverageRows(Panel panel, Comparison.Base base, Wholes wholes) {
        this.panel = panel;
        this.base = base;
        this.wholes = wholes;
    }

    /** Returns the averages of these groups and of all wholes, by year, then group. */
    List<Averages> of(Map<Spot, Ranked> groups, List<Consensus> consensus) {
        consensus.forEach(said -> everImplied.add(said.region()));
        Set<Spot> all = wholesOfAll();
        all.addAll(groups.keySet());
        return all.stream()
                .sorted(Comparator.comparingInt(Spot::year).thenComparing(Spot::region))
                .flatMap(group ->
                        Stream.of(By.values()).map(by -> row(group, by, Optional.ofNullable(groups.get(group)))))
                .filter(Averages::isPresent)
                .toList();
    }

    /** Returns all cities, and the nation, of whose regions any has a figure. */
    private Set<Spot> wholesOfAll() {
        Set<Spot> wholes = new HashSet<>();
        for (int year : base.facts().years()) {
            wholes.add(new Spot(Region.NATION, year));
            MapOfYear map = base.groups().map(year);
            Set<String> parents = new HashSet<>();
            for (String region : base.facts().regions(year)) {
                map.parent(region).ifPresent(parents::add);
            }
            parents.forEach(parent -> wholes.add(new Spot(parent, year)));
        }
        return wholes;
    }

    private Averages row(Spot group, By by, Optional<Ranked> ranked) {
        Scope scope =
                new Scope(group.region(), panel.indicator().id(), panel.kind().in(group.year()), by);
        boolean isWhole = Group.isOfChildren(group.region());
        Held computed = isWhole ? wholes.computed(group, by) : ofPeers(group, by);
        return new Averages(
                scope,
                isWhole ? wholes.published(group, by) : notApplicable(by),
                isWhole ? implied(group, by) : Implied.absent(Absence.NOT_APPLICABLE, unit(by)),
                new Computed(computed.value(), computed.witnesses()),
                ranked.flatMap(members -> members.distribution(by)));
    }

    private Held ofPeers(Spot group, By by) {
        return base.groups()
                .named(group.region(), group.year())
                .filter(Group::listsMissing)
                .map(peers -> wholes.computed(peers.members(), group.year(), by))
                .orElseGet(() -> Held.absent(Absence.NOT_APPLICABLE, unit(by)));
    }

    private Implied implied(Spot whole, By by) {
        Optional<Consensus> consensus = wholes.implied(whole, by);
        Absence none = everImplied.contains(whole.region()) ? Absence.NOT_YET : Absence.NEVER_PUBLISHED;
        return consensus
                .map(said -> new Implied(said.value(), said.witnesses().size(), said.spread(), dissenters(said)))
                .orElseGet(() -> Implied.absent(none, unit(by)));
    }

    private static List<String> dissenters(Consensus consensus) {
        return consensus.witnesses().stream()
                .filter(witness -> !witness.agrees())
                .map(Witness::region)
                .toList();
    }

    private Datum notApplicable(By by) {
        return Datum.absent(Absence.NOT_APPLICABLE, unit(by));
    }

    private String unit(By by) {
        return by == By.LEVEL ? base.nature().unit() : base.nature().growthUnit();
    }
}
