package io.duibiao.lake;

import io.duibiao.observation.Observation;
import io.duibiao.schema.Kept;
import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.RowReader;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Tables;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/**
 * The rows of figures, panel after panel, become the rows that comparing each panel gives, as {@link Compared} holds them. One
 * panel is in memory at a time.
 *
 * @param function what compares a panel
 */
record PanelRows(PanelFunction function) implements FlatMapFunction<Iterator<Row>, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> figures) {
        RowReader reader = new RowReader();
        return panels(figures)
                .map(panel ->
                        panel.stream().map(row -> observation(row, reader)).toList())
                .flatMap(panel -> Compared.rows(compare(panel)))
                .iterator();
    }

    private static Stream<List<Row>> panels(Iterator<Row> figures) {
        return Adjacent.of(figures, ObservationTable.INDICATOR, ObservationTable.KIND);
    }

    /** Returns how many panels the rows of figures make. */
    static long panelsIn(Iterator<Row> figures) {
        return panels(figures).count();
    }

    private PanelResult compare(List<Observation> panel) {
        Observation any = panel.get(0);
        return function.compare(any.key().indicator(), any.key().period().kind(), panel);
    }

    private static Observation observation(Row row, RowReader reader) {
        Kept<Observation> kept = SparkRows.read(Tables.OBSERVATIONS, row, reader);
        return kept.what();
    }
}
