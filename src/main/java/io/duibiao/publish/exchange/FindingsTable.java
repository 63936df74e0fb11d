package io.duibiao.publish.exchange;

import io.duibiao.benchmark.result.Finding;
import io.duibiao.publish.Findings;
import io.duibiao.publish.Naming;
import io.duibiao.publish.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code findings.csv}: one row for each thing that an analyst should look at, the gravest first. */
public final class FindingsTable {
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

    /** What the table is made of when it is exported: with a number, since a rule may find two things in one place. */
    public static final Structure STRUCTURE = Structure.of(
            "findings",
            "something about the figures that an analyst should look at",
            withNumber(COLUMNS, "no"),
            List.of("code", "region", "indicator", "period", "no"));

    private final List<Finding> findings;
    private final Naming naming;

    /** Makes the table of a publication. */
    public FindingsTable(Publication publication) {
        this.findings = Findings.inOrder(publication.findings());
        this.naming = publication.naming();
    }

    Csv write() {
        Csv csv = new Csv(COLUMNS);
        findings.forEach(finding -> csv.row(row(finding)));
        return csv;
    }

    /** Returns the table for export, keyed by rule, region, indicator, period and number. */
    public DataSet dataSet() {
        Map<List<Object>, Integer> seen = new HashMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            List<Object> about = List.of(finding.code(), finding.region(), finding.indicator(), finding.period());
            int number = seen.merge(about, 1, Integer::sum);
            rows.add(withNumber(row(finding), String.valueOf(number)));
        }
        return DataSet.of(STRUCTURE, rows);
    }

    private static List<String> withNumber(List<String> cells, String number) {
        List<String> more = new ArrayList<>(cells);
        more.add(COLUMNS.indexOf("message"), number);
        return more;
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
