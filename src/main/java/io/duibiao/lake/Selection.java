package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.duibiao.lake.writer.ReplacedRows;
import io.duibiao.observation.Key;
import io.duibiao.schema.ObservationTable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Panels to be compared. Figures outside the catalogue of indicators are in none.
 *
 * @param condition what the rows of the panels meet, be they figures, benchmarks or findings
 * @param isEmpty whether there is no such panel
 * @param isAll whether these are all panels there are
 * @param changes how many figures of them came or went, where that was asked
 * @param exactly of which indicators and periods its rows are, where that is known
 */
record Selection(Column condition, boolean isEmpty, boolean isAll, long changes, Optional<ReplacedRows> exactly) {

    /** Returns all panels. */
    static Selection all() {
        return new Selection(inCatalogue(), false, true, 0, Optional.empty());
    }

    /** Returns the panels to which these figures belong, and those of the same families and kinds of period. */
    static Selection of(Dataset<Row> figures, List<Set<String>> families) {
        List<Row> panels = figures.where(inCatalogue())
                .groupBy(ObservationTable.KIND, ObservationTable.INDICATOR)
                .count()
                .collectAsList();
        Map<String, List<String>> indicatorsByKind = panels.stream()
                .collect(Collectors.groupingBy(
                        row -> row.getString(0),
                        TreeMap::new,
                        Collectors.mapping(row -> row.getString(1), Collectors.toList())));
        Column condition = indicatorsByKind.entrySet().stream()
                .map(kind -> panels(kind.getKey(), withFamilies(kind.getValue(), families)))
                .reduce(Column::or)
                .orElse(lit(false));
        long changes = panels.stream().mapToLong(row -> row.getLong(2)).sum();
        return new Selection(condition, panels.isEmpty(), false, changes, Optional.empty());
    }

    /** Returns rows, whose periods tell the kinds of period too. */
    static Selection of(ReplacedRows rows) {
        return new Selection(rows.condition(), rows.isEmpty(), false, 0, Optional.of(rows));
    }

    /** Returns indicators, and all those of the families of which one is among them. */
    static Set<String> withFamilies(Collection<String> indicators, List<Set<String>> families) {
        Set<String> all = new TreeSet<>(indicators);
        families.stream()
                .filter(family -> indicators.stream().anyMatch(family::contains))
                .forEach(all::addAll);
        return all;
    }

    private static Column panels(String kind, Set<String> indicators) {
        return col(ObservationTable.KIND)
                .equalTo(kind)
                .and(col(ObservationTable.INDICATOR).isin(indicators.toArray()));
    }

    private static Column inCatalogue() {
        return col(ObservationTable.INDICATOR).startsWith(Key.OUTSIDE).equalTo(false);
    }
}
