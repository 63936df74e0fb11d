package io.duibiao.publish.exchange;

import io.duibiao.benchmark.result.Finding;
import io.duibiao.publish.Findings;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import java.util.List;
import java.util.Locale;

/** {@code findings.csv}: one row for each thing that an analyst should look at, the gravest first. */
final class FindingsTable {
    static final List<String> COLUMNS = List.of(
            "severity",
            "code",
            "region",
            "region_name",
            "indicator",
            "indicator_name",
            "period",
            "message",
            "documents");

    private final List<Finding> findings;
    private final Naming naming;

    FindingsTable(Publication publication) {
        this.findings = Findings.inOrder(publication.findings());
        this.naming = publication.naming();
    }

    Csv write() {
        Csv csv = new Csv(COLUMNS);
        findings.forEach(finding -> csv.row(row(finding)));
        return csv;
    }

    private List<String> row(Finding finding) {
        return List.of(
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.code(),
                finding.region(),
                naming.region(finding.region()),
                finding.indicator(),
                naming.indicator(finding.indicator()),
                finding.period().toString(),
                finding.message(),
                String.join("|", finding.documents()));
    }
}
