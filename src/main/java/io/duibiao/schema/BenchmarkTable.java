package io.duibiao.schema;

import static io.duibiao.schema.Column.optional;
import static io.duibiao.schema.Column.required;

import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.benchmark.result.Standings;
import java.util.List;
import java.util.stream.Stream;

/** The table {@code gold/benchmarks}: each region's figure held against its city, the nation and a group of peers. */
public final class BenchmarkTable implements Table<Benchmark> {

    /** Among whom a region is ranked. */
    public static final String GROUP = "peer_group";

    private static final List<Column> CELL = List.of(
            required(ObservationTable.REGION, ColumnType.TEXT, "code of the region, GB/T 2260"),
            required(ObservationTable.INDICATOR, ColumnType.TEXT, "id of the indicator"),
            required(ObservationTable.PERIOD, ColumnType.TEXT, "the period: 2023, 2023-H1, 2023-Q1..Q3, 2023-M07"),
            required(
                    ObservationTable.KIND,
                    ColumnType.TEXT,
                    "what periods of different years share: Y, H1, Q1..Q3, M07"),
            required(GROUP, ColumnType.TEXT, "among whom: a region's code for its children, a level, or a peer group"));
    private static final List<Column> ORIGIN = List.of(
            required("document_id", ColumnType.TEXT, "id of the document that the figure comes from; blank where none"),
            required(DocumentTable.SOURCE, ColumnType.TEXT, "its name"),
            required("place", ColumnType.TEXT, "where in it: 65..70 or Sheet1!D7"),
            required("words", ColumnType.TEXT, "the clause or the headings that say it"),
            optional("released", ColumnType.DATE, "day of publication"));

    private final DatumColumns level = new DatumColumns("level", "the figure itself, in the base unit");
    private final GrowthColumns growth = new GrowthColumns();
    private final AgainstColumns city = new AgainstColumns("city", "the region's parent");
    private final AgainstColumns nation = new AgainstColumns("nation", "the nation");
    private final StandingColumns byLevel = new StandingColumns("level_rank");
    private final StandingColumns byGrowth = new StandingColumns("growth_rank");

    private final List<Column> columns = Stream.of(
                    CELL.stream(), parts().flatMap(part -> part.columns().stream()), ORIGIN.stream())
            .flatMap(some -> some)
            .toList();

    BenchmarkTable() {}

    private Stream<Part<?>> parts() {
        return Stream.of(level, growth, city, nation, byLevel, byGrowth);
    }

    @Override
    public String path() {
        return "gold/benchmarks";
    }

    @Override
    public String comment() {
        return "Each region's figure held against its city, the nation and a group of peers";
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public List<Rule> rules() {
        return parts().flatMap(part -> part.rules().stream()).toList();
    }

    @Override
    public void write(Benchmark benchmark, RowWriter row) {
        Cell cell = benchmark.cell();
        row.text(cell.region())
                .text(cell.indicator())
                .periodAndKind(cell.period())
                .text(cell.group());
        level.write(benchmark.level(), row);
        growth.write(benchmark.growth(), row);
        city.write(benchmark.city(), row);
        nation.write(benchmark.nation(), row);
        byLevel.write(benchmark.standings().byLevel(), row);
        byGrowth.write(benchmark.standings().byGrowth(), row);
        Origin origin = benchmark.origin();
        row.text(origin.documentId())
                .text(origin.document())
                .text(origin.place())
                .text(origin.words())
                .optionalDate(origin.released());
    }

    @Override
    public Benchmark read(RowReader row) {
        Cell cell = new Cell(row.text(), row.text(), row.period(), row.skip(1).text());
        Datum figure = level.read(row);
        Growth grown = growth.read(row);
        Against ownCity = city.read(row);
        Against ownNation = nation.read(row);
        Standings standings = new Standings(byLevel.read(row), byGrowth.read(row));
        return new Benchmark(
                cell,
                figure,
                grown,
                ownCity,
                ownNation,
                standings,
                new Origin(row.text(), row.text(), row.text(), row.text(), row.optionalDate()));
    }
}
