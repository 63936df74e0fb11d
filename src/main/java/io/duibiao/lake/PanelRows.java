package io.duibiao.lake;

import io.duibiao.observation.Observation;
import io.duibiao.schema.Kept;
import io.duibiao.schema.RecordReader;
import io.duibiao.schema.Tables;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * The rows of figures, panel after panel, become what comparing each panel gives, as an {@link Outlet} puts it. One panel is in
 * memory at a time.
 *
 * @param function what compares a panel
 * @param outlets makes the outlet of a task
 */
record PanelRows(PanelFunction function, Outlet.Maker outlets) implements FlatMapFunction<Iterator<InternalRow>, Row> {

    @Override
    public Iterator<Row> call(Iterator<InternalRow> rows) {
        RecordReader<Kept<Observation>> reader = RecordReader.of(Tables.OBSERVATIONS);
        Outlet outlet = outlets.make();
        Iterator<Observation> figures = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .map(row -> reader.read(row).what())
                .iterator();
        Stream<Row> made = Adjacent.of(figures, PanelRows::areOfOnePanel).flatMap(panel -> outlet.put(compare(panel)));
        return Stream.concat(made, Stream.of(outlet).flatMap(Outlet::end)).iterator();
    }

    private static boolean areOfOnePanel(Observation one, Observation other) {
        return one.key().indicator().equals(other.key().indicator())
                && one.key().period().kind().equals(other.key().period().kind());
    }

    private PanelResult compare(List<Observation> panel) {
        Observation any = panel.get(0);
        return function.compare(any.key().indicator(), any.key().period().kind(), panel);
    }
}
