package io.duibiao.schema;

import static io.duibiao.schema.Column.required;

import io.duibiao.benchmark.result.Finding;
import java.util.List;

/** The table {@code gold/findings}: what an analyst should look at. */
public final class FindingTable implements Table<Finding> {
    private static final List<Column> COLUMNS = List.of(
            required(ObservationTable.REGION, ColumnType.TEXT, "code of the region"),
            required(ObservationTable.INDICATOR, ColumnType.TEXT, "id of the indicator"),
            required(ObservationTable.PERIOD, ColumnType.TEXT, "the period"),
            required(
                    ObservationTable.KIND,
                    ColumnType.TEXT,
                    "what periods of different years share: Y, H1, Q1..Q3, M07"),
            required("code", ColumnType.TEXT, "the rule that found it"),
            required("severity", ColumnType.TEXT, "how much it matters"),
            required("message", ColumnType.TEXT, "what was found, with the figures and the threshold"),
            required("documents", ColumnType.TEXTS, "names of the documents concerned"));

    FindingTable() {}

    @Override
    public String path() {
        return "gold/findings";
    }

    @Override
    public String comment() {
        return "Contradictions, failed reconciliations and other things that an analyst should look at";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.oneOf("severity", Finding.Severity.class));
    }

    @Override
    public void write(Finding finding, RowWriter row) {
        row.text(finding.region())
                .text(finding.indicator())
                .periodAndKind(finding.period())
                .text(finding.code())
                .constant(finding.severity())
                .text(finding.message())
                .texts(finding.documents());
    }

    @Override
    public Finding read(RowReader row) {
        String region = row.text();
        String indicator = row.text();
        var period = row.period();
        row.skip(1);
        return new Finding(
                row.text(), row.constant(Finding.Severity.class), region, indicator, period, row.text(), row.texts());
    }
}
