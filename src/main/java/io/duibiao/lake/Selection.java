package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.duibiao.schema.ObservationTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Panels to be compared.
 *
 * @param indicatorsByKind the ids of the indicators, by kind of period
 */
record Selection(Map<String, List<String>> indicatorsByKind) {

    /** Returns the panels of these figures; figures outside the catalogue of indicators are in none. */
    static Selection of(Dataset<Row> figures) {
        List<Row> panels = figures.where(
                        col(ObservationTable.INDICATOR).startsWith("~").equalTo(false))
                .select(ObservationTable.KIND, ObservationTable.INDICATOR)
                .distinct()
                .collectAsList();
        return new Selection(panels.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getString(0),
                        TreeMap::new,
                        Collectors.mapping(row -> row.getString(1), Collectors.toList()))));
    }

    /** Returns how many panels there are. */
    long size() {
        return indicatorsByKind.values().stream().mapToLong(List::size).sum();
    }

    /** Returns the condition on indicator and kind of period that the panels' rows meet. */
    Column condition() {
        return indicatorsByKind.entrySet().stream()
                .map(panels -> col(ObservationTable.KIND)
                        .equalTo(panels.getKey())
                        .and(col(ObservationTable.INDICATOR)
                                .isin(panels.getValue().toArray())))
                .reduce(Column::or)
                .orElse(lit(false));
    }
}
