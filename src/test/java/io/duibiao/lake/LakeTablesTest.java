package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.lake.effort.EffortMeter;
import io.duibiao.schema.Column;
import io.duibiao.schema.RowReader;
import io.duibiao.schema.Rule;
import io.duibiao.schema.Samples;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class LakeTablesTest {

    @Test
    void every_record_of_every_table_comes_back_from_Delta(SparkSession spark, LakeFolder lake) {
        Samples samples = new Samples(7);
        comesBack(spark, lake, Tables.DOCUMENTS, () -> samples.kept(samples.document()));
        comesBack(spark, lake, Tables.REJECTS, () -> samples.kept(samples.reject()));
        comesBack(spark, lake, Tables.OBSERVATIONS, () -> samples.kept(samples.observation()));
        comesBack(spark, lake, Tables.BENCHMARKS, samples::benchmark);
        comesBack(spark, lake, Tables.AVERAGES, samples::averages);
        comesBack(spark, lake, Tables.FINDINGS, samples::finding);
        comesBack(spark, lake, Tables.RUNS, samples::run);
    }

    @Test
    void what_a_commit_asks_of_a_table_can_be_gathered_before_it(SparkSession spark, LakeFolder lake) throws Exception {
        lake.file("a.txt", "500101 gdp 2023 LEVEL 1 元").ingest("run1", "1");
        LakeTable table = new LakeTables(spark, lake.root().toString()).observations();
        DeltaLog.clearCache();
        table.readAhead().join();

        try (EffortMeter meter = EffortMeter.start(spark, lake.root().toString())) {
            DeltaLog.forTable(spark, table.path()).unsafeVolatileSnapshot().computedState();

            assertThat(meter.soFar().work().jobs())
                    .as("Spark jobs that a commit would wait for")
                    .isZero();
        }
    }

    private static <R> void comesBack(SparkSession spark, LakeFolder lake, Table<R> table, Supplier<R> samples) {
        Set<R> written = new HashSet<>(Stream.generate(samples).limit(100).toList());
        List<Row> rows =
                written.stream().map(what -> SparkRows.row(table, what)).toList();
        Dataset<Row> frame = spark.createDataFrame(rows, SparkRows.type(table)).coalesce(1);
        frame.write()
                .format("delta")
                .mode("append")
                .save(lake.root().resolve(table.path()).toString());
        RowReader reader = new RowReader();
        assertThat(lake.table(table.path()).collectAsList())
                .as("rows of %s, seed 7", table.path())
                .extracting(row -> SparkRows.read(table, row, reader))
                .containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void every_column_has_its_comment_and_every_rule_its_constraint(SparkSession spark, LakeFolder lake) {
        for (Table<?> table : Tables.all()) {
            StructField[] fields = lake.table(table.path()).schema().fields();
            assertThat(fields)
                    .as("comments of %s", table.path())
                    .extracting(field -> field.getComment().get())
                    .containsExactlyElementsOf(
                            table.columns().stream().map(Column::comment).toList());
            assertThat(properties(spark, lake, table))
                    .as("settings of %s", table.path())
                    .containsAllEntriesOf(constraints(table))
                    .containsEntry("delta.enableDeletionVectors", "false");
        }
    }

    private static Map<String, String> constraints(Table<?> table) {
        return table.rules().stream()
                .collect(
                        java.util.stream.Collectors.toMap(rule -> "delta.constraints." + rule.name(), Rule::condition));
    }

    private static Map<String, String> properties(SparkSession spark, LakeFolder lake, Table<?> table) {
        Row detail = io.delta.tables.DeltaTable.forPath(
                        spark, lake.root().resolve(table.path()).toString())
                .detail()
                .head();
        return detail.getJavaMap(detail.fieldIndex("properties"));
    }

    @Test
    void a_row_that_breaks_a_rule_is_refused(SparkSession spark, LakeFolder lake) {
        String path = lake.root().resolve("silver/observations").toString();
        Samples samples = new Samples(3);
        Row row = SparkRows.row(Tables.OBSERVATIONS, samples.kept(samples.observation()));
        Dataset<Row> broken = spark.createDataFrame(List.of(row), SparkRows.type(Tables.OBSERVATIONS))
                .selectExpr("* except (measure)", "'OTHER' as measure");
        assertThatThrownBy(() -> broken.write().format("delta").mode("append").save(path))
                .hasStackTraceContaining("measure_kept");
    }

    @Test
    void creating_twice_makes_no_new_version(LakeFolder lake) {
        Map<String, Long> before = lake.versions();
        lake.lake().create();
        assertThat(lake.versions()).isEqualTo(before);
    }
}
