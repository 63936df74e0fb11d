package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import io.duibiao.schema.ObservationTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Figures in parts of about as many rows each, a panel whole in one of them, panels of one kind of period side by side. The panels are
 * counted for that, which looks at two columns; Spark's own way by ranges would read all of every row once more.
 *
 * @param figures the figures
 * @param parts how many parts
 */
record EvenParts(Dataset<Row> figures, int parts) {
    private static final String KIND = ObservationTable.KIND;
    private static final String INDICATOR = ObservationTable.INDICATOR;

    /** Returns the figures, so parted. */
    Dataset<Row> get() {
        return figures.repartitionById(parts, number());
    }

    /** The number of a panel's part: how many parts begin at this panel or before. */
    private Column number() {
        List<Row> panels = figures.groupBy(KIND, INDICATOR).count().collectAsList().stream()
                .sorted(Comparator.<Row, String>comparing(row -> row.getString(0))
                        .thenComparing(row -> row.getString(1)))
                .toList();
        return beginnings(panels).stream()
                .map(first -> when(isAtOrAfter(first), 1).otherwise(0))
                .reduce(lit(0), Column::plus);
    }

    /** Returns the first panel of each part but the first part. */
    private List<Row> beginnings(List<Row> panels) {
        long all = panels.stream().mapToLong(row -> row.getLong(2)).sum();
        List<Row> beginnings = new ArrayList<>();
        long before = 0;
        for (Row panel : panels) {
            // A panel goes where its middle lies.
            long part = (2 * before + panel.getLong(2)) * parts / (2 * all);
            while (beginnings.size() < part) {
                beginnings.add(panel);
            }
            before += panel.getLong(2);
        }
        return beginnings;
    }

    private static Column isAtOrAfter(Row panel) {
        Column sameKind = col(KIND).equalTo(panel.getString(0));
        return col(KIND).gt(panel.getString(0)).or(sameKind.and(col(INDICATOR).geq(panel.getString(1))));
    }
}
