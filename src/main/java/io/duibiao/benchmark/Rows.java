package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.reference.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a panel. A region has one for each group it belongs to, one without a group where it belongs to none. Members of
 * a parent's children or of a peer group that have no figure have a row with the reason, where any other member has one.
 */
final class Rows {
    private static final Standings NO_PLACE = new Standings(Optional.empty(), Optional.empty());

    private final Panel panel;
    private final Comparison.Base base;
    private final Wholes wholes;
    private final Gaps gaps;
    private final Places places;
    private final List<Benchmark> rows = new ArrayList<>();
    private final Map<Spot, Ranked> groups = new HashMap<>();

    Rows(Panel panel, Comparison.Base base, Wholes wholes) {
        this.panel = panel;
        this.base = base;
        this.wholes = wholes;
        this.gaps = new Gaps(base.nature());
        this.places = new Places(base.facts(), base.nature(), base.continuity());
    }

    /** Returns the rows by year, then group, then member in the order of the catalogue. */
    List<Benchmark> make() {
        base.facts().years().forEach(this::addYear);
        return rows;
    }

    /** Returns the groups that have rows, ranked. */
    Map<Spot, Ranked> groups() {
        return groups;
    }

    private void addYear(int year) {
        Map<String, Benchmark> firstRows = new HashMap<>();
        List<String> regions = base.facts().regions(year);
        for (Group group : base.groups().of(regions, year)) {
            addGroup(group, year, firstRows);
        }
        for (String region : regions) {
            if (!firstRows.containsKey(region)) {
                rows.add(row(new Spot(region, year), "", NO_PLACE));
            }
        }
    }

    private void addGroup(Group group, int year, Map<String, Benchmark> firstRows) {
        List<String> members = group.members();
        Ranked ranked = places.of(group, year);
        groups.put(new Spot(group.id(), year), ranked);
        for (int i = 0; i < members.size(); i++) {
            String member = members.get(i);
            Standings place = ranked.places().get(i);
            if (group.listsMissing() || isRanked(place) || has(member, year)) {
                Benchmark first = firstRows.get(member);
                if (first == null) {
                    first = row(new Spot(member, year), group.id(), place);
                    firstRows.put(member, first);
                    rows.add(first);
                } else {
                    rows.add(inGroup(first, group.id(), place));
                }
            }
        }
    }

    private static boolean isRanked(Standings place) {
        return place.byLevel().isPresent() || place.byGrowth().isPresent();
    }

    private boolean has(String region, int year) {
        return base.facts().has(new Spot(region, year));
    }

    private Benchmark row(Spot spot, String group, Standings standings) {
        Facts known = base.facts().at(spot);
        Whole city = base.groups()
                .parent(spot)
                .map(parent -> wholes.of(new Spot(parent, spot.year())))
                .orElseGet(wholes::none);
        Whole nation =
                spot.region().equals(Region.NATION) ? wholes.none() : wholes.of(new Spot(Region.NATION, spot.year()));
        Cell cell = new Cell(spot.region(), panel.indicator().id(), panel.kind().in(spot.year()), group);
        return new Benchmark(
                cell,
                known.level(),
                known.growth(),
                gaps.of(known, city),
                gaps.of(known, nation),
                standings,
                known.origin());
    }

    private static Benchmark inGroup(Benchmark row, String group, Standings standings) {
        Cell cell =
                new Cell(row.cell().region(), row.cell().indicator(), row.cell().period(), group);
        return new Benchmark(cell, row.level(), row.growth(), row.city(), row.nation(), standings, row.origin());
    }
}
