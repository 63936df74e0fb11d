package io.duibiao.lake;

import io.duibiao.observation.Observation;
import io.duibiao.schema.Kept;
import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.RowReader;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Tables;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/**
 * The rows of figures before and after a change, panel after panel, become what comparing gives now where it gave something else
 * before: the benchmarks and averages of those periods, and all findings. A figure of one period tells on the next one's growth
 * and on the change of rank of the one after, and through absences and breaks sometimes on others; so the periods are not
 * reckoned by a rule but seen, by comparing the panel as it was and as it is.
 *
 * @param function what compares a panel
 * @param outlets makes the outlet of a task
 */
record ChangedPanelRows(PanelFunction function, Outlet.Maker outlets) implements FlatMapFunction<Iterator<Row>, Row> {

    @Override
    public Iterator<Row> call(Iterator<Row> figures) {
        RowReader reader = new RowReader();
        Outlet outlet = outlets.make();
        Stream<Row> rows = Adjacent.of(figures, ObservationTable.INDICATOR, ObservationTable.KIND)
                .flatMap(panel -> rows(panel, reader, outlet));
        return Stream.concat(rows, Stream.of(outlet).flatMap(Outlet::end)).iterator();
    }

    private Stream<Row> rows(List<Row> panel, RowReader reader, Outlet outlet) {
        BeforeAndNow figures = figures(panel, reader);
        PanelResult now = compare(figures.inForce());
        Difference difference = figures.isSame() ? Difference.NONE : Difference.between(compare(figures.before()), now);
        String indicator = panel.get(0).getAs(ObservationTable.INDICATOR);
        return outlet.put(Compared.panel(indicator, difference), difference.of(now));
    }

    private static BeforeAndNow figures(List<Row> panel, RowReader reader) {
        Map<Era, List<Observation>> byEra = panel.stream()
                .collect(Collectors.groupingBy(
                        Era::of,
                        () -> new EnumMap<>(Era.class),
                        Collectors.mapping(row -> observation(row, reader), Collectors.toList())));
        return BeforeAndNow.to(
                byEra.getOrDefault(Era.NOW, List.of()),
                byEra.getOrDefault(Era.CAME, List.of()),
                byEra.getOrDefault(Era.WENT, List.of()));
    }

    private PanelResult compare(List<Observation> panel) {
        if (panel.isEmpty()) {
            return PanelResult.NOTHING;
        }
        Observation any = panel.get(0);
        return function.compare(any.key().indicator(), any.key().period().kind(), panel);
    }

    private static Observation observation(Row row, RowReader reader) {
        Kept<Observation> kept = SparkRows.read(Tables.OBSERVATIONS, row, reader);
        return kept.what();
    }
}
