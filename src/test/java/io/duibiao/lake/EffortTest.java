package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.effort.Effort;
import io.duibiao.lake.effort.Effort.Work;
import io.duibiao.lake.effort.Effort.Written;
import io.duibiao.lake.effort.EffortMeter;
import io.duibiao.prove.QuickStart;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class EffortTest {
    private static final String GDP = "500101 gdp 2023-H1 LEVEL 55050000000 元";
    private static final String RETAIL = "500101 retail 2023-H1 LEVEL 20000000000 元";

    @BeforeAll
    static void compile_plans_as_a_run_does(SparkSession spark) {
        QuickStart.compile(spark);
    }

    @AfterAll
    static void leave_the_session_as_it_was(SparkSession spark) {
        QuickStart.slow(spark);
    }

    @Test
    void each_table_that_a_first_run_fills_gets_one_version_of_one_small_file(SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", GDP, RETAIL, "? 3亿斤");
        try (EffortMeter meter = EffortMeter.start(spark, lake.root().toString())) {
            lake.ingest("run1", "1");
            lake.compare(Extent.CHANGED);

            Effort effort = meter.soFar();

            assertThat(effort.tables().keySet())
                    .containsExactlyInAnyOrder(
                            "bronze/documents",
                            "bronze/rejects",
                            "silver/observations",
                            "gold/benchmarks",
                            "gold/averages",
                            "gold/findings");
            assertThat(effort.tables()).allSatisfy((table, written) -> {
                assertThat(written.versions()).as("versions of " + table).isEqualTo(1);
                assertThat(written.files()).as("files of " + table).isBetween(1L, 2L);
                assertThat(written.smallFiles()).isEqualTo(written.files());
            });
            assertThat(effort.written().versions()).isEqualTo(6);
        }
    }

    @Test
    void a_run_with_nothing_new_writes_nothing(SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", GDP, RETAIL);
        lake.ingest("run1", "1");
        lake.compare(Extent.CHANGED);
        try (EffortMeter meter = EffortMeter.start(spark, lake.root().toString())) {
            lake.ingest("run2", "1");
            lake.compare(Extent.CHANGED);
            lake.lake().tidy();

            Effort effort = meter.soFar();

            assertThat(effort.tables()).isEmpty();
            assertThat(effort.written()).isEqualTo(new Written(0, 0, 0, 0));
            assertThat(effort.work().bytes().written()).isZero();
        }
    }

    @Test
    void scans_shuffles_and_sorts_are_counted_once_each_and_not_again_for_what_is_kept(
            SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", GDP, RETAIL);
        lake.ingest("run1", "1");
        Dataset<Row> sorted = lake.table("silver/observations")
                .repartition(2, col("indicator"))
                .sortWithinPartitions("indicator");
        // Delta reads the table's log for the first query; what follows finds it known.
        sorted.count();
        try (EffortMeter meter = EffortMeter.start(spark, lake.root().toString())) {
            var kept = sorted.javaRDD().cache();
            kept.count();
            Work once = meter.soFar().work();
            kept.count();
            Work twice = meter.soFar().work();
            kept.unpersist();

            assertThat(once.scans()).as("scans").isEqualTo(1);
            assertThat(once.shuffles()).as("shuffles").isEqualTo(1);
            assertThat(once.sorts()).as("sorts").isEqualTo(1);
            assertThat(twice.jobs()).as("jobs").isEqualTo(once.jobs() + 1);
            assertThat(twice.scans()).as("scans, with what was kept").isEqualTo(1);
            assertThat(twice.sorts()).as("sorts, with what was kept").isEqualTo(1);
        }
    }
}
