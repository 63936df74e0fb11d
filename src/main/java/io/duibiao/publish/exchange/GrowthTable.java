package io.duibiao.publish.exchange;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Display;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import io.duibiao.reference.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * {@code growth.csv}: one row for each region, indicator and period: the level, growth as reported and as computed, and which of
 * the two is used; {@code absence} says why there is no growth.
 */
public final class GrowthTable {
    static final List<String> COLUMNS = List.of(
            "indicator",
            "indicator_name",
            "period",
            "region",
            "region_name",
            "value",
            "unit",
            "growth_reported",
            "growth_computed",
            "growth",
            "growth_unit",
            "absence",
            "source",
            "place",
            "released");

    /** What the table is made of when it is exported. */
    public static final Structure STRUCTURE = Structure.of(
            "growth",
            "the growth of a region's indicator in a period",
            COLUMNS,
            List.of("indicator", "period", "region"));

    private final Lineups lineups;
    private final Naming naming;
    private final Display display;

    /** Makes the table of a publication. */
    public GrowthTable(Publication publication) {
        this.lineups = Lineups.of(publication);
        this.naming = publication.naming();
        this.display = publication.display();
    }

    Csv write() {
        Csv csv = new Csv(COLUMNS);
        rows().forEach(csv::row);
        return csv;
    }

    /** Returns the table for export, keyed by indicator, period and region. */
    public DataSet dataSet() {
        return DataSet.of(STRUCTURE, rows());
    }

    /** Returns each region once, however many groups it is ranked in. */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (Lineup lineup : lineups.all()) {
            for (Benchmark member : lineup.members()) {
                String key = member.cell().region() + " " + member.cell().indicator() + " " + lineup.period();
                if (hasFigure(member) && written.add(key)) {
                    rows.add(row(lineup.indicator(), member));
                }
            }
        }
        return rows;
    }

    private static boolean hasFigure(Benchmark member) {
        return member.level().isPresent() || member.growth().used().isPresent();
    }

    private List<String> row(Indicator indicator, Benchmark member) {
        Datum used = member.growth().used();
        return List.of(
                indicator.id(),
                naming.indicator(indicator),
                member.cell().period().toString(),
                member.cell().region(),
                naming.region(member.cell().region()),
                plain(member.level(), indicator),
                display.amount(member.level(), indicator).map(Amount::unit).orElse(""),
                plain(member.growth().reported(), indicator),
                plain(member.growth().computed(), indicator),
                plain(used, indicator),
                used.isPresent() ? used.unit() : "",
                used.absence().map(Enum::name).orElse(""),
                member.origin().document(),
                member.origin().place(),
                member.origin().released().map(String::valueOf).orElse(""));
    }

    private String plain(Datum datum, Indicator indicator) {
        return display.amount(datum, indicator).map(Amount::plain).orElse("");
    }
}
