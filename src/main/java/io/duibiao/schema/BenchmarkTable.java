package io.duibiao.schema;

import static io.duibiao.schema.Column.required;

import io.duibiao.benchmark.result.Against;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Cell;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Figures;
import io.duibiao.benchmark.result.Growth;
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

    private final DatumColumns level = new DatumColumns("level", "the figure itself, in the base unit");
    private final GrowthColumns growth = new GrowthColumns();
    private final AgainstColumns city = new AgainstColumns("city", "the region's parent");
    private final AgainstColumns nation = new AgainstColumns("nation", "the nation");
    private final StandingColumns byLevel = new StandingColumns("level_rank");
    private final StandingColumns byGrowth = new StandingColumns("growth_rank");
    private final OriginColumns origin = new OriginColumns();

    private final List<Column> columns = Stream.concat(CELL.stream(), parts().flatMap(part -> part.columns().stream()))
            .toList();

    private final int ofFigures = width(level, growth, city, nation);
    private final int ofOrigin = width(origin);

    BenchmarkTable() {}

    private static int width(Part<?>... parts) {
        return Stream.of(parts).mapToInt(part -> part.columns().size()).sum();
    }

    private Stream<Part<?>> parts() {
        return Stream.of(level, growth, city, nation, byLevel, byGrowth, origin);
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
        // A region's figures are the very same ones in each of its groups, and need to be taken apart for one only.
        Figures figures = benchmark.figures();
        int about = 31 * cell.region().hashCode() + cell.period().year();
        if (!row.again(figures, about, ofFigures)) {
            level.write(figures.level(), row);
            growth.write(figures.growth(), row);
            city.write(figures.city(), row);
            nation.write(figures.nation(), row);
        }
        byLevel.write(benchmark.standings().byLevel(), row);
        byGrowth.write(benchmark.standings().byGrowth(), row);
        if (!row.again(figures, about, ofOrigin)) {
            origin.write(figures.origin(), row);
        }
    }

    @Override
    public Benchmark read(RowReader row) {
        Cell cell = new Cell(row.text(), row.text(), row.period(), row.skip(1).text());
        Datum figure = level.read(row);
        Growth grown = growth.read(row);
        Against ownCity = city.read(row);
        Against ownNation = nation.read(row);
        Standings standings = new Standings(byLevel.read(row), byGrowth.read(row));
        return new Benchmark(cell, new Figures(figure, grown, ownCity, ownNation, origin.read(row)), standings);
    }
}
