package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;

import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/**
 * What comparing panels gave, computed once and read several times: each row holds a benchmark, or averages, or a finding.
 * It is kept until it is closed.
 */
final class Compared implements AutoCloseable {
    private static final List<Table<?>> TABLES = List.of(Tables.BENCHMARKS, Tables.AVERAGES, Tables.FINDINGS);

    private final SparkSession spark;
    private final PanelFunction function;
    private final Dataset<Row> kept;

    private Compared(SparkSession spark, PanelFunction function, Dataset<Row> kept) {
        this.spark = spark;
        this.function = function;
        this.kept = kept;
    }

    /** Compares the panels of figures; the rows of a panel lie one after the other. */
    static Compared of(SparkSession spark, JavaRDD<Row> figures, PanelFunction function) {
        Dataset<Row> rows = spark.createDataFrame(figures.mapPartitions(new PanelRows(function)), type());
        return new Compared(spark, function, rows.persist(StorageLevel.MEMORY_AND_DISK()));
    }

    private static StructType type() {
        return DataTypes.createStructType(TABLES.stream()
                .map(table -> DataTypes.createStructField(name(table), SparkRows.type(table), true))
                .toList());
    }

    private static String name(Table<?> table) {
        return table.path().replace('/', '_');
    }

    /** Returns the rows of a panel's result. */
    static Stream<Row> rows(PanelResult result) {
        Stream<Row> benchmarks = result.benchmarks().stream()
                .map(row -> RowFactory.create(SparkRows.row(Tables.BENCHMARKS, row), null, null));
        Stream<Row> averages = result.averages().stream()
                .map(row -> RowFactory.create(null, SparkRows.row(Tables.AVERAGES, row), null));
        Stream<Row> findings = result.findings().stream()
                .map(row -> RowFactory.create(null, null, SparkRows.row(Tables.FINDINGS, row)));
        return Stream.concat(benchmarks, Stream.concat(averages, findings));
    }

    /** Returns the rows of {@code gold/benchmarks}. */
    Dataset<Row> benchmarks() {
        return rows(Tables.BENCHMARKS);
    }

    /** Returns the rows of {@code gold/averages}. */
    Dataset<Row> averages() {
        return rows(Tables.AVERAGES);
    }

    /** Returns the rows of {@code gold/findings}: those of single panels, and those between the indicators of a family. */
    Dataset<Row> findings() {
        Object[] related =
                function.families().stream().flatMap(Set::stream).distinct().toArray();
        return related.length == 0
                ? rows(Tables.FINDINGS)
                : rows(Tables.FINDINGS).union(between(related));
    }

    /** The rows of one region and period lie in one partition, one after the other. */
    private Dataset<Row> between(Object[] indicators) {
        Column[] together = {col(ObservationTable.REGION), col(ObservationTable.PERIOD)};
        Dataset<Row> levels = benchmarks()
                .where(col(ObservationTable.INDICATOR)
                        .isin(indicators)
                        .and(col("level").isNotNull()))
                .dropDuplicates(ObservationTable.REGION, ObservationTable.PERIOD, ObservationTable.INDICATOR)
                .repartition(together)
                .sortWithinPartitions(together);
        return spark.createDataFrame(
                levels.javaRDD().mapPartitions(new RelatedRows(function)), SparkRows.type(Tables.FINDINGS));
    }

    private Dataset<Row> rows(Table<?> table) {
        String name = name(table);
        return kept.where(col(name).isNotNull()).select(name + ".*");
    }

    @Override
    public void close() {
        kept.unpersist();
    }
}
