package io.duibiao.publish.exchange;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Lineup;
import io.duibiao.publish.Lineups;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import java.util.List;

/** {@code missing.csv}: one row for each member without a figure to be ranked by, and why: absence is a figure too. */
final class MissingTable {
    static final List<String> COLUMNS = List.of(
            "indicator",
            "indicator_name",
            "period",
            "group",
            "measure",
            "region",
            "region_name",
            "absence",
            "absence_name");

    private final Lineups lineups;
    private final Naming naming;

    MissingTable(Publication publication) {
        this.lineups = Lineups.of(publication);
        this.naming = publication.naming();
    }

    Csv write() {
        Csv csv = new Csv(COLUMNS);
        for (Lineup lineup : lineups.all()) {
            for (Aspect aspect : Aspect.values()) {
                lineup.missing(aspect).forEach(member -> csv.row(row(lineup, aspect, member)));
            }
        }
        return csv;
    }

    private List<String> row(Lineup lineup, Aspect aspect, Benchmark member) {
        var absence = aspect.datum(member).absence().orElseThrow();
        return List.of(
                lineup.indicator().id(),
                naming.indicator(lineup.indicator()),
                lineup.period().toString(),
                lineup.group(),
                aspect.id(),
                member.cell().region(),
                naming.region(member.cell().region()),
                absence.name(),
                naming.absence(absence));
    }
}
