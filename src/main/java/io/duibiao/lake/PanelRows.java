package io.duibiao.lake;

import io.duibiao.observation.Observation;
import io.duibiao.schema.Kept;
import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.RowReader;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Tables;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * The rows of figures, panel after panel, become the rows that comparing each panel gives. One panel is in memory at a time.
 *
 * @param function what compares a panel
 * @param output which rows of the result are wanted
 */
record PanelRows(PanelFunction function, Output output) implements FlatMapFunction<Iterator<Row>, Row> {

    /** Which rows of a result are wanted. */
    interface Output extends Function<PanelResult, Iterator<Row>>, Serializable {

        /** The rows of {@code gold/benchmarks}. */
        Output BENCHMARKS = result -> result.benchmarks().stream()
                .map(row -> SparkRows.row(Tables.BENCHMARKS, row))
                .iterator();

        /** The rows of {@code gold/findings}. */
        Output FINDINGS = result -> result.findings().stream()
                .map(row -> SparkRows.row(Tables.FINDINGS, row))
                .iterator();
    }

    @Override
    public Iterator<Row> call(Iterator<Row> figures) {
        return new Panels(this, figures);
    }

    /** Returns how many panels the rows of figures make. */
    static long panelsIn(Iterator<Row> figures) {
        long panels = 0;
        Row last = RowFactory.create();
        while (figures.hasNext()) {
            Row figure = figures.next();
            panels += last.length() == 0 || !samePanel(last, figure) ? 1 : 0;
            last = figure;
        }
        return panels;
    }

    private static boolean samePanel(Row one, Row other) {
        return one.getAs(ObservationTable.INDICATOR).equals(other.getAs(ObservationTable.INDICATOR))
                && one.getAs(ObservationTable.KIND).equals(other.getAs(ObservationTable.KIND));
    }

    private Iterator<Row> compare(List<Observation> panel) {
        Observation any = panel.get(0);
        return output.apply(
                function.compare(any.key().indicator(), any.key().period().kind(), panel));
    }

    /** The results of panel after panel; a panel ends where the indicator or the kind of period changes. */
    private static final class Panels implements Iterator<Row> {
        private final PanelRows comparing;
        private final Iterator<Row> figures;
        private final RowReader reader = new RowReader();
        private final List<Row> ahead = new ArrayList<>(1);
        private Iterator<Row> results = Collections.emptyIterator();

        Panels(PanelRows comparing, Iterator<Row> figures) {
            this.comparing = comparing;
            this.figures = figures;
        }

        @Override
        public boolean hasNext() {
            while (!results.hasNext() && (figures.hasNext() || !ahead.isEmpty())) {
                results = comparing.compare(nextPanel());
            }
            return results.hasNext();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return results.next();
        }

        private List<Observation> nextPanel() {
            Row first = ahead.isEmpty() ? figures.next() : ahead.remove(0);
            List<Observation> panel = new ArrayList<>();
            panel.add(observation(first));
            while (figures.hasNext() && ahead.isEmpty()) {
                Row figure = figures.next();
                if (samePanel(first, figure)) {
                    panel.add(observation(figure));
                } else {
                    ahead.add(figure);
                }
            }
            return panel;
        }

        private Observation observation(Row row) {
            Kept<Observation> kept = SparkRows.read(Tables.OBSERVATIONS, row, reader);
            return kept.what();
        }
    }
}
