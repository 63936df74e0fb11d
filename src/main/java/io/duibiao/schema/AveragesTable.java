package io.duibiao.schema;

import static io.duibiao.schema.Column.required;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Averages.Computed;
import io.duibiao.benchmark.result.Averages.Implied;
import io.duibiao.benchmark.result.Averages.Scope;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.period.Period;
import java.util.List;
import java.util.stream.Stream;

/** The table {@code gold/averages}: what cities, the nation and groups of peers are held at, by each way there is. */
public final class AveragesTable implements Table<Averages> {
    private static final List<Column> SCOPE = List.of(
            required(
                    BenchmarkTable.GROUP,
                    ColumnType.TEXT,
                    "whose: a region's code for itself and its children, a level, or a peer group"),
            required(ObservationTable.INDICATOR, ColumnType.TEXT, "id of the indicator"),
            required(ObservationTable.PERIOD, ColumnType.TEXT, "the period: 2023, 2023-H1, 2023-Q1..Q3, 2023-M07"),
            required(
                    ObservationTable.KIND,
                    ColumnType.TEXT,
                    "what periods of different years share: Y, H1, Q1..Q3, M07"),
            required("aspect", ColumnType.TEXT, "whether the figure itself or its growth: level, growth"));
    private static final List<Column> WITNESSES = List.of(
            required("implied_witnesses", ColumnType.INTEGER, "how many members' gap statements imply it"),
            required("implied_spread", ColumnType.DECIMAL, "the highest implied value minus the lowest"),
            required(
                    "implied_dissenters",
                    ColumnType.TEXTS,
                    "codes of the witnesses that contradict the implied value"));
    private static final List<Column> SUMMARY = List.of(
            required("computed_members", ColumnType.INTEGER, "from how many members' figures it is computed"),
            required("basis", ColumnType.TEXT, "the way that is taken: published, implied, computed, none"),
            required("accord", ColumnType.TEXT, "whether the ways give the same figure: single, agree, disagree"));

    private final DatumColumns published = new DatumColumns("published", "as the whole published it itself");
    private final DatumColumns implied = new DatumColumns("implied", "as members' gap statements imply it");
    private final DatumColumns computed = new DatumColumns("computed", "as the members' own figures make it");
    private final DistributionColumns members = new DistributionColumns();

    private final List<Column> columns = Stream.of(
                    SCOPE,
                    published.columns(),
                    implied.columns(),
                    WITNESSES,
                    computed.columns(),
                    SUMMARY,
                    members.columns())
            .flatMap(List::stream)
            .toList();

    AveragesTable() {}

    private Stream<Part<?>> parts() {
        return Stream.of(published, implied, computed, members);
    }

    @Override
    public String path() {
        return "gold/averages";
    }

    @Override
    public String comment() {
        return "What cities, the nation and groups of peers are held at: published, implied, computed, side by side";
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public List<Rule> rules() {
        Stream<Rule> own = Stream.of(
                Rule.oneOf("aspect", By.class),
                Rule.oneOf("basis", Basis.class),
                Rule.oneOf("accord", Averages.Accord.class),
                Rule.notNegative("implied_spread"));
        return Stream.concat(own, parts().flatMap(part -> part.rules().stream()))
                .toList();
    }

    @Override
    public void write(Averages averages, RowWriter row) {
        Scope scope = averages.scope();
        row.text(scope.group())
                .text(scope.indicator())
                .periodAndKind(scope.period())
                .constant(scope.by());
        published.write(averages.published(), row);
        implied.write(averages.implied().value(), row);
        row.integer(averages.implied().witnesses())
                .decimal(averages.implied().spread())
                .texts(averages.implied().dissenters());
        computed.write(averages.computed().value(), row);
        row.integer(averages.computed().members()).constant(averages.basis()).constant(averages.accord());
        members.write(averages.members(), row);
    }

    @Override
    public Averages read(RowReader row) {
        String group = row.text();
        String indicator = row.text();
        Period period = row.period();
        Scope scope = new Scope(group, indicator, period, row.skip(1).constant(By.class));
        Datum own = published.read(row);
        Implied said = new Implied(implied.read(row), row.integer(), row.decimal(), row.texts());
        Computed made = new Computed(computed.read(row), row.integer());
        return new Averages(scope, own, said, made, members.read(row.skip(2)));
    }
}
