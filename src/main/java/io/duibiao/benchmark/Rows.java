package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.period.Period;
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
    private final List<Siblings> siblings = new ArrayList<>();
    private final BySpot<Benchmark> firstRows;
    private final Map<Spot, Ranked> groups = new HashMap<>();
    private final Map<String, NumberedGroup> numbered = new HashMap<>();

    Rows(Panel panel, Comparison.Base base, Wholes wholes) {
        this.panel = panel;
        this.base = base;
        this.wholes = wholes;
        this.gaps = new Gaps(base.nature());
        this.firstRows = base.facts().table();
        this.places = new Places(base.continuity());
    }

    /** Returns the rows by year, then group, then member in the order of the catalogue. */
    List<Benchmark> make() {
        base.facts().years().forEach(this::addYear);
        return rows;
    }

    /** Returns the children of one region, for each year and region of whose children some have a figure. */
    List<Siblings> siblings() {
        return siblings;
    }

    /** Returns the groups that have rows, ranked. */
    Map<Spot, Ranked> groups() {
        return groups;
    }

    private void addYear(int number) {
        List<String> regions = base.facts().regions(number);
        Year year = new Year(
                panel.kind().in(number),
                wholes.of(new Spot(Region.NATION, number)),
                base.groups().map(number),
                Columns.of(base.facts(), number, base.nature()));
        for (Group group : year.map().of(regions)) {
            addGroup(numbered(group), year);
        }
        for (String region : regions) {
            Spot spot = new Spot(region, number);
            if (firstRows.get(spot) == null) {
                rows.add(row(spot, year, "", NO_PLACE));
            }
        }
    }

    private NumberedGroup numbered(Group group) {
        NumberedGroup known = numbered.get(group.id());
        if (known == null || !known.group().equals(group)) {
            known = NumberedGroup.of(group, firstRows);
            numbered.put(group.id(), known);
        }
        return known;
    }

    private void addGroup(NumberedGroup members, Year year) {
        Group group = members.group();
        Ranked ranked = places.of(members, year.columns());
        Spot whole = new Spot(group.id(), year.number());
        groups.put(whole, ranked);
        if (Group.isOfChildren(group.id())) {
            siblings.add(new Siblings(whole, group.members()));
        }
        for (int i = 0; i < members.size(); i++) {
            int region = members.region(i);
            Standings place = ranked.places().get(i);
            if (group.listsMissing() || isRanked(place) || year.columns().has(region)) {
                Benchmark first = firstRows.get(region, year.number());
                if (first == null) {
                    first = row(new Spot(members.code(i), year.number()), year, group.id(), place);
                    firstRows.put(region, year.number(), first);
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

    private Benchmark row(Spot spot, Year year, String group, Standings standings) {
        String region = spot.region();
        Facts known = base.facts().at(spot);
        Optional<String> parent = year.map().parent(region);
        Whole city = parent.isPresent() ? wholes.of(new Spot(parent.get(), spot.year())) : wholes.none();
        Whole nation = region.equals(Region.NATION) ? wholes.none() : year.nation();
        return new Benchmark(
                new Cell(region, panel.indicator().id(), year.period(), group),
                new Figures(
                        known.level(), known.growth(), gaps.of(known, city), gaps.of(known, nation), known.origin()),
                standings);
    }

    private static Benchmark inGroup(Benchmark row, String group, Standings standings) {
        Cell cell =
                new Cell(row.cell().region(), row.cell().indicator(), row.cell().period(), group);
        return new Benchmark(cell, row.figures(), standings);
    }

    /**
     * What the rows of a year share.
     *
     * @param period the period
     * @param nation what the nation is held at
     * @param map who is compared with whom
     * @param columns what they are ranked by
     */
    private record Year(Period period, Whole nation, MapOfYear map, Columns columns) {
        int number() {
            return period.year();
        }
    }
}
