package io.duibiao.lake.writer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.duibiao.schema.ObservationTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.sql.Column;

/**
 * The rows that others take the place of: those of some indicators in each of some periods.
 *
 * @param indicators the indicators, by the period
 */
public record ReplacedRows(Map<String, Set<String>> indicators) {
    public ReplacedRows {
        indicators = Map.copyOf(indicators);
    }

    /** Returns whether there are none. */
    public boolean isEmpty() {
        return indicators.isEmpty();
    }

    /** Returns what the rows meet, and no others. */
    public Column condition() {
        Map<Set<String>, List<String>> periods = new TreeMap<>(indicators)
                .entrySet().stream().collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())));
        Column rows = periods.entrySet().stream()
                .map(alike -> col(ObservationTable.PERIOD)
                        .isin(alike.getValue().toArray())
                        .and(col(ObservationTable.INDICATOR)
                                .isin(alike.getKey().stream().sorted().toArray())))
                .reduce(Column::or)
                .orElse(lit(false));
        // The periods once more by themselves: by them whole folders are passed by.
        Object[] all = indicators.keySet().stream().sorted().toArray();
        return col(ObservationTable.PERIOD).isin(all).and(rows);
    }

    /** Returns how much of a file is replaced, as far as the ranges of its values tell. */
    Share of(TextRange periods, TextRange indicatorsOfFile) {
        boolean all = periods.only()
                .map(indicators::get)
                .flatMap(replaced -> indicatorsOfFile.only().map(replaced::contains))
                .orElse(false);
        if (all) {
            return Share.ALL;
        }
        boolean none = indicators.entrySet().stream()
                .noneMatch(period -> periods.mayHold(period.getKey())
                        && period.getValue().stream().anyMatch(indicatorsOfFile::mayHold));
        return none ? Share.NONE : Share.SOME;
    }

    /** How many of a file's rows are replaced. */
    enum Share {
        /** None of them. */
        NONE,
        /** Maybe some, maybe all, maybe none: only the rows themselves tell. */
        SOME,
        /** Each of them. */
        ALL
    }
}
