package io.duibiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.QuickPlans;
import io.duibiao.lake.SparkExtension;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith({SparkExtension.class, QuickPlans.class})
class SkewTest {
    private static final int MOST_FILES = 8;
    private static final String SPOT =
            "WHERE region = '" + Skew.REGION + "' AND indicator = 'indicator_00' AND period = '2018-M01'";

    @ParameterizedTest
    @CsvSource({"ONE_INDICATOR, 3000", "ONE_PERIOD, 3000", "THIN_PERIODS, 4000", "LONG_NAMES, 3000"})
    void figures_spread_in_any_way_give_the_same_by_columns_and_by_rows_in_few_files(
            Skew skew, long observations, SparkSession spark, @TempDir Path folder) throws Exception {
        try (Duck duck = new Duck()) {
            SkewTrial trial = new SkewTrial(new CompareLake(spark, folder), duck);
            trial.fill(skew, observations);

            trial.compareAll("columns");

            assertRowsGiveTheSame(trial);
        }
    }

    @Test
    void of_ten_thousand_editions_of_a_figure_the_last_one_counts_and_after_a_night_a_later_one(
            SparkSession spark, @TempDir Path folder) throws Exception {
        try (Duck duck = new Duck()) {
            CompareLake lake = new CompareLake(spark, folder);
            SkewTrial trial = new SkewTrial(lake, duck);
            trial.fill(Skew.VINTAGES, 11_200);

            trial.compareAll("columns");

            assertTheLastEditionCounts(lake);
            trial.night(trial.report(0));
            assertTheLastEditionCounts(lake);
            assertRowsGiveTheSame(trial);
        }
    }

    private static void assertTheLastEditionCounts(CompareLake lake) {
        SparkSession spark = lake.spark();
        Row editions = spark.sql("SELECT count(*), max_by(value, released) FROM delta.`"
                        + lake.table("silver/observations") + "` " + SPOT + " AND measure = 'LEVEL'")
                .head();
        List<Row> levels = spark.sql("SELECT DISTINCT level FROM delta.`" + lake.table("gold/benchmarks") + "` " + SPOT)
                .collectAsList();

        assertThat(editions.getLong(0)).as("editions").isGreaterThan(10_000);
        assertThat(levels).extracting(level -> level.getDecimal(0)).containsExactly(editions.getDecimal(1));
    }

    private static void assertRowsGiveTheSame(SkewTrial trial) throws Exception {
        String before = trial.benchmarks();
        trial.compareAll("rows");

        assertThat(trial.benchmarks())
                .as("when all is compared anew and written as rows")
                .isEqualTo(before)
                .doesNotStartWith("0 rows");
        assertThat(SkewTrial.TABLES)
                .allSatisfy(table -> assertThat(trial.files(table)).as(table).isLessThanOrEqualTo(MOST_FILES));
    }
}
