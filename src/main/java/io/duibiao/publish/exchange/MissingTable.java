package io.duibiao.publish.exchange;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Comparison;
import io.duibiao.publish.Comparisons;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import java.util.List;

/** {@code missing.csv}: one row for each member that is not in a ranking, and why: absence is a figure too. */
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

    private final Comparisons comparisons;
    private final Naming naming;

    MissingTable(Publication publication) {
        this.comparisons = Comparisons.of(publication);
        this.naming = publication.naming();
    }

    Csv write() {
        Csv csv = new Csv(COLUMNS);
        for (Comparison comparison : comparisons.all()) {
            for (Aspect aspect : Aspect.values()) {
                comparison.missing(aspect).forEach(member -> csv.row(row(comparison, aspect, member)));
            }
        }
        return csv;
    }

    private List<String> row(Comparison comparison, Aspect aspect, Benchmark member) {
        var absence = aspect.datum(member).absence().orElseThrow();
        return List.of(
                comparison.indicator().id(),
                naming.indicator(comparison.indicator()),
                comparison.period().toString(),
                comparison.group(),
                aspect.id(),
                member.cell().region(),
                naming.region(member.cell().region()),
                absence.name(),
                naming.absence(absence));
    }
}
