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
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * The rows of figures, panel after panel, become what comparing each panel gives. One panel is in memory at a time.
 *
 * @param function what compares a panel
 */
record PanelByPanel(PanelFunction function) {

    Stream<PanelResult> compared(Iterator<InternalRow> rows) {
        RecordReader<Kept<Observation>> reader = RecordReader.of(Tables.OBSERVATIONS);
        Iterator<Observation> figures = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .map(row -> reader.read(row).what())
                .iterator();
        return Adjacent.of(figures, PanelByPanel::areOfOnePanel).map(this::compare);
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
