package io.duibiao.lake;

import io.duibiao.observation.Observation;
import io.duibiao.schema.Kept;
import io.duibiao.schema.RecordReader;
import io.duibiao.schema.Tables;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;

/**
 * The rows of figures before and after a change, panel after panel, become what comparing gives now where it gave something else
 * before: the benchmarks and averages of those periods, and all findings. A figure of one period tells on the next one's growth
 * and on the change of rank of the one after, and through absences and breaks sometimes on others; so the periods are not
 * reckoned by a rule but seen, by comparing the panel as it was and as it is.
 *
 * @param function what compares a panel
 * @param outlets makes the outlet of a task
 */
record ChangedPanelRows(PanelFunction function, Outlet.Maker outlets)
        implements FlatMapFunction<Iterator<InternalRow>, Row> {

    @Override
    public Iterator<Row> call(Iterator<InternalRow> rows) {
        RecordReader<Kept<Observation>> reader = RecordReader.of(Tables.OBSERVATIONS);
        Outlet outlet = outlets.make();
        Iterator<Held> figures = StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .map(row -> new Held(reader.read(row).what(), Era.of(row)))
                .iterator();
        Stream<Row> made = Adjacent.of(figures, Held::isOfOnePanelWith).flatMap(panel -> rows(panel, outlet));
        return Stream.concat(made, Stream.of(outlet).flatMap(Outlet::end)).iterator();
    }

    private Stream<Row> rows(List<Held> panel, Outlet outlet) {
        BeforeAndNow figures = figures(panel);
        PanelResult now = compare(figures.inForce());
        Difference difference = figures.isSame() ? Difference.NONE : Difference.between(compare(figures.before()), now);
        String indicator = panel.get(0).figure().key().indicator();
        return outlet.put(Compared.panel(indicator, difference), difference.of(now));
    }

    private static BeforeAndNow figures(List<Held> panel) {
        Map<Era, List<Observation>> byEra = panel.stream()
                .collect(Collectors.groupingBy(
                        Held::era,
                        () -> new EnumMap<>(Era.class),
                        Collectors.mapping(Held::figure, Collectors.toList())));
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

    /**
     * A figure and when it is in force.
     *
     * @param figure the figure
     * @param era when
     */
    private record Held(Observation figure, Era era) {
        boolean isOfOnePanelWith(Held other) {
            return figure.key().indicator().equals(other.figure.key().indicator())
                    && figure.key()
                            .period()
                            .kind()
                            .equals(other.figure.key().period().kind());
        }
    }
}
