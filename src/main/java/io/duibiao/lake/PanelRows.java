package io.duibiao.lake;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * The rows of figures, panel after panel, become what comparing each panel gives, as an {@link Outlet} puts it.
 *
 * @param function what compares a panel
 * @param outlets makes the outlet of a task
 */
record PanelRows(PanelFunction function, Outlet.Maker outlets) implements FlatMapFunction<Iterator<InternalRow>, Row> {

    @Override
    public Iterator<Row> call(Iterator<InternalRow> figures) {
        Outlet outlet = outlets.make();
        Stream<Row> made = new PanelByPanel(function).compared(figures).flatMap(outlet::put);
        return Stream.concat(made, Stream.of(outlet).flatMap(Outlet::end)).iterator();
    }
}
