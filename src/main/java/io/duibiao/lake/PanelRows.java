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
 * The rows of figures, panel after panel, become what comparing each panel gives, as an {@link Outlet} puts it. One panel is in
 * memory at a time.
 *
 * @param function what compares a panel
 * @param outlets makes the outlet of a task
 */
record PanelRows(PanelFunction function, Outlet.Maker outlets) implements FlatMapFunction<Iterator<Row>, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> figures) {
        RowReader reader = new RowReader();
        Outlet outlet = outlets.make();
        Stream<Row> rows = Adjacent.of(figures, ObservationTable.INDICATOR, ObservationTable.KIND)
                .map(panel ->
                        panel.stream().map(row -> observation(row, reader)).toList())
                .flatMap(panel -> outlet.put(compare(panel)));
        return Stream.concat(rows, Stream.of(outlet).flatMap(Outlet::end)).iterator();
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
