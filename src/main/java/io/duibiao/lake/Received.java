package io.duibiao.lake;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;

/**
 * What a file gave, as rows; all lists are empty where it was passed by.
 *
 * @param documents its row of {@code bronze/documents}
 * @param rejects its rows of {@code bronze/rejects}
 * @param observations its rows of {@code silver/observations}
 * @param tally the counts of it
 */
record Received(List<Row> documents, List<Row> rejects, List<Row> observations, Tally tally) implements Serializable {

    /** Returns what a file gave that the lake holds already. */
    static Received nothing() {
        return new Received(List.of(), List.of(), List.of(), new Tally().unchanged());
    }
}
