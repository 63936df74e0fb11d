package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.lake.writer.ReplacedRows;
import io.duibiao.lake.writer.WrittenFile;
import io.duibiao.period.Period;
import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.jspecify.annotations.Nullable;

/**
 * What comparing panels gave, computed once and read several times: each row holds a benchmark, or averages, or a finding, or
 * names a file of rows, or stands for a panel and names its periods that became different, where that was looked for. It
 * is kept until it is closed.
 */
final class Compared implements AutoCloseable {
    private static final List<Table<?>> ALWAYS_ROWS = List.of(Tables.FINDINGS);
    private static final List<Table<?>> ROWS_OR_FILES = List.of(Tables.BENCHMARKS, Tables.AVERAGES);
    private static final String FILE = "file";
    private static final String PANEL = "panel";
    private static final int FIGURES = 1;
    private static final int FINDINGS = 2;
    private static final StructType PANEL_TYPE = new StructType()
            .add(ObservationTable.INDICATOR, DataTypes.StringType)
            .add("figures", DataTypes.createArrayType(DataTypes.StringType))
            .add("findings", DataTypes.createArrayType(DataTypes.StringType));
    private static final StructType FILE_TYPE = new StructType()
            .add("table", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add(ObservationTable.PERIOD, DataTypes.StringType)
            .add("bytes", DataTypes.LongType)
            .add("modified", DataTypes.LongType)
            .add("rows", DataTypes.LongType)
            .add("statistics", DataTypes.StringType);

    private final SparkSession spark;
    private final Dataset<Row> kept;
    private @Nullable List<Row> summary;

    private Compared(SparkSession spark, Dataset<Row> kept) {
        this.spark = spark;
        this.kept = kept;
    }

    /**
     * Compares the panels of figures; the rows of a panel lie one after the other.
     *
     * @param inFiles whether benchmarks and averages go into files, so that no row here has their many columns
     */
    static <F> Compared of(
            SparkSession spark, JavaRDD<F> figures, FlatMapFunction<Iterator<F>, Row> compare, boolean inFiles) {
        Dataset<Row> rows = spark.createDataFrame(figures.mapPartitions(compare), type(inFiles));
        return new Compared(spark, rows.persist(StorageLevel.MEMORY_AND_DISK()));
    }

    /** The last columns are those that may be left out. */
    private static StructType type(boolean inFiles) {
        Stream<StructField> others = Stream.of(
                DataTypes.createStructField(PANEL, PANEL_TYPE, true),
                DataTypes.createStructField(FILE, FILE_TYPE, true));
        Stream<Table<?>> tables =
                Stream.concat(ALWAYS_ROWS.stream(), inFiles ? Stream.empty() : ROWS_OR_FILES.stream());
        return DataTypes.createStructType(Stream.concat(
                        others,
                        tables.map(table -> DataTypes.createStructField(name(table), SparkRows.type(table), true)))
                .toList());
    }

    private static String name(Table<?> table) {
        return table.path().replace('/', '_');
    }

    /** Returns the row that stands for a panel. */
    static Row panel() {
        return panel("", Difference.NONE);
    }

    /** Returns the row that stands for a panel of an indicator, with what became different of it. */
    static Row panel(String indicator, Difference difference) {
        Row panel = RowFactory.create(indicator, texts(difference.figures()), texts(difference.findings()));
        return RowFactory.create(panel, null, null, null, null);
    }

    private static String[] texts(Set<Period> periods) {
        return periods.stream().map(Period::toString).toArray(String[]::new);
    }

    static Row row(Benchmark benchmark) {
        return RowFactory.create(null, null, null, SparkRows.row(Tables.BENCHMARKS, benchmark), null);
    }

    static Row row(Averages averages) {
        return RowFactory.create(null, null, null, null, SparkRows.row(Tables.AVERAGES, averages));
    }

    static Row row(Finding finding) {
        return RowFactory.create(null, null, SparkRows.row(Tables.FINDINGS, finding), null, null);
    }

    /** Returns the row that names a file of a table. */
    static Row row(Table<?> table, WrittenFile file) {
        Row written = RowFactory.create(
                table.path(),
                file.path(),
                file.period(),
                file.bytes(),
                file.modified(),
                file.rows(),
                file.statistics());
        return RowFactory.create(null, written, null, null, null);
    }

    /** Returns how many panels were compared. */
    long panels() {
        return summary(PANEL).count();
    }

    /** Returns the benchmarks and averages that became different, where that was looked for. */
    ReplacedRows different() {
        return new ReplacedRows(different(FIGURES));
    }

    /**
     * Returns the findings that became different, where that was looked for, and those of families of which something did: any of
     * these may be different.
     */
    ReplacedRows questionable(List<Set<String>> families) {
        Map<String, Set<String>> indicators = different(FINDINGS);
        different(FIGURES).forEach((period, some) -> {
            some.retainAll(families.stream().flatMap(Set::stream).toList());
            if (!some.isEmpty()) {
                indicators.computeIfAbsent(period, any -> new HashSet<>()).addAll(some);
            }
        });
        indicators.replaceAll((period, some) -> Selection.withFamilies(some, families));
        return new ReplacedRows(indicators);
    }

    private Map<String, Set<String>> different(int what) {
        Map<String, Set<String>> indicators = new HashMap<>();
        summary(PANEL).forEach(panel -> panel.<String>getList(what).forEach(period -> indicators
                .computeIfAbsent(period, any -> new HashSet<>())
                .add(panel.getString(0))));
        return indicators;
    }

    /** Returns the files of a table's rows, which do not belong to the table yet; none where they are rows here. */
    List<WrittenFile> files(Table<?> table) {
        return summary(FILE)
                .filter(row -> row.getString(0).equals(table.path()))
                .map(Compared::file)
                .toList();
    }

    /** The rows that stand for panels and files are few, and brought here at once. */
    private Stream<Row> summary(String column) {
        List<Row> known = summary;
        if (known == null) {
            known = kept.where(col(PANEL).isNotNull().or(col(FILE).isNotNull()))
                    .select(PANEL, FILE)
                    .collectAsList();
            summary = known;
        }
        return known.stream()
                .filter(row -> !row.isNullAt(row.fieldIndex(column)))
                .map(row -> row.getStruct(row.fieldIndex(column)));
    }

    private static WrittenFile file(Row row) {
        return new WrittenFile(
                row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getString(6));
    }

    /** Returns the rows of {@code gold/benchmarks} that were wanted here; none where they are in files. */
    Dataset<Row> benchmarks() {
        return rows(Tables.BENCHMARKS);
    }

    /** Returns the rows of {@code gold/averages}; none where they are in files. */
    Dataset<Row> averages() {
        return rows(Tables.AVERAGES);
    }

    /** Returns the rows of {@code gold/findings} of single panels. */
    Dataset<Row> findings() {
        return rows(Tables.FINDINGS);
    }

    /**
     * Returns the rows of {@code gold/findings}: those of single panels, and those between the indicators of a family, as these
     * benchmarks make them, which are not asked for where there is no family.
     */
    Dataset<Row> findings(Supplier<Dataset<Row>> benchmarks, PanelFunction function) {
        Object[] related = function.related().toArray();
        return related.length == 0 ? findings() : findings().union(between(benchmarks.get(), related, function));
    }

    /** The rows of one region and period lie in one partition, one after the other. */
    private Dataset<Row> between(Dataset<Row> benchmarks, Object[] related, PanelFunction function) {
        Column[] together = {col(ObservationTable.REGION), col(ObservationTable.PERIOD)};
        Dataset<Row> levels = benchmarks
                .where(col(ObservationTable.INDICATOR)
                        .isin(related)
                        .and(col("level").isNotNull()))
                .repartition(together)
                .dropDuplicates(ObservationTable.REGION, ObservationTable.PERIOD, ObservationTable.INDICATOR)
                .sortWithinPartitions(together);
        return spark.createDataFrame(
                levels.javaRDD().mapPartitions(new RelatedRows(function)), SparkRows.type(Tables.FINDINGS));
    }

    private Dataset<Row> rows(Table<?> table) {
        String name = name(table);
        if (!List.of(kept.columns()).contains(name)) {
            return spark.createDataFrame(List.of(), SparkRows.type(table));
        }
        return kept.where(col(name).isNotNull()).select(name + ".*");
    }

    @Override
    public void close() {
        kept.unpersist();
    }
}
