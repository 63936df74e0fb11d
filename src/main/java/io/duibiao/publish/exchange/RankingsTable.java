package io.duibiao.publish.exchange;

import io.duibiao.benchmark.result.Average;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Display;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code rankings.csv}: one row for each place in each ranking. Values are in the indicator's usual unit, growth in % and, of an
 * indicator in % itself, in percentage points 「个百分点」, gaps in the unit of the difference, with at most two decimals more than
 * published.
 */
public final class RankingsTable {
    static final List<String> COLUMNS = List.of(
            "indicator",
            "indicator_name",
            "period",
            "group",
            "measure",
            "rank",
            "region",
            "region_name",
            "value",
            "unit",
            "growth",
            "city_average",
            "city_basis",
            "gap_city",
            "nation_average",
            "nation_basis",
            "gap_nation",
            "rank_low",
            "rank_high",
            "of",
            "rank_change",
            "source");

    /** The columns of one ranking by itself: those of the table without what is the same in all its rows. */
    public static final List<String> RANKING_COLUMNS = COLUMNS.subList(COLUMNS.indexOf("rank"), COLUMNS.size());

    /** What the table is made of when it is exported. */
    public static final Structure STRUCTURE = Structure.of(
            "rankings", "a place in a ranking", COLUMNS, List.of("indicator", "period", "group", "measure", "region"));

    private final Lineups lineups;
    private final Naming naming;
    private final Display display;

    /** Makes the table of a publication. */
    public RankingsTable(Publication publication) {
        this.lineups = Lineups.of(publication);
        this.naming = publication.naming();
        this.display = publication.display();
    }

    Csv write() {
        Csv csv = new Csv(COLUMNS);
        rows().forEach(csv::row);
        return csv;
    }

    /** Returns the table for export, keyed by indicator, period, group, measure and region. */
    public DataSet dataSet() {
        return DataSet.of(STRUCTURE, rows());
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Lineup lineup : lineups.all()) {
            for (Aspect aspect : Aspect.values()) {
                lineup.ranked(aspect).forEach(member -> rows.add(row(lineup, aspect, member)));
            }
        }
        return rows;
    }

    /** Returns the rows of one ranking, best place first, under {@link #RANKING_COLUMNS}. */
    public List<List<String>> ranking(Lineup lineup, Aspect aspect) {
        int first = COLUMNS.indexOf("rank");
        return lineup.ranked(aspect).stream()
                .map(member -> row(lineup, aspect, member))
                .map(row -> row.subList(first, row.size()))
                .toList();
    }

    private List<String> row(Lineup lineup, Aspect aspect, Benchmark member) {
        Standing standing = aspect.standing(member).orElseThrow();
        List<String> row = new ArrayList<>(List.of(
                lineup.indicator().id(),
                naming.indicator(lineup.indicator()),
                lineup.period().toString(),
                lineup.group(),
                aspect.id(),
                String.valueOf(standing.rank()),
                member.cell().region(),
                naming.region(member.cell().region())));
        row.addAll(figures(lineup, member));
        for (Yardstick yardstick : Yardstick.values()) {
            row.addAll(average(lineup, aspect.average(member, yardstick)));
        }
        row.addAll(List.of(
                String.valueOf(standing.low()),
                String.valueOf(standing.high()),
                String.valueOf(standing.of()),
                standing.change().isPresent() ? String.valueOf(standing.change().getAsInt()) : "",
                member.origin().document()));
        return row;
    }

    private List<String> figures(Lineup lineup, Benchmark member) {
        var level = display.amount(member.level(), lineup.indicator());
        var growth = display.amount(member.growth().used(), lineup.indicator());
        return List.of(
                level.map(Amount::plain).orElse(""),
                level.map(Amount::unit).orElse(""),
                growth.map(Amount::plain).orElse(""));
    }

    private List<String> average(Lineup lineup, Average average) {
        var indicator = lineup.indicator();
        return List.of(
                display.amount(average.value(), indicator).map(Amount::plain).orElse(""),
                average.basis() == Basis.NONE ? "" : average.basis().name().toLowerCase(Locale.ROOT),
                display.amount(average.gap(), indicator).map(Amount::plain).orElse(""));
    }
}
