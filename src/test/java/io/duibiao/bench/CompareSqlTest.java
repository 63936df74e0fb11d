package io.duibiao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.Extent;
import io.duibiao.lake.Lake;
import io.duibiao.lake.SparkExtension;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class CompareSqlTest {

    @Test
    void the_rules_written_in_sql_give_every_column_of_every_row(SparkSession spark, @TempDir Path folder)
            throws Exception {
        CompareLake lake = new CompareLake(spark, folder);
        lake.fill(1);
        Lake.at(spark, lake.root()).compare(new Comparer(lake.catalogues()), Extent.ALL);
        Path bySql = folder.resolve("duck.parquet");

        try (Duck duck = new Duck()) {
            duck.observe(lake);
            duck.write(CompareLake.text("compare.sql"), bySql);

            String[] files = lake.files("gold/benchmarks");
            assertThat(duck.differing(files, bySql.toString()))
                    .as("columns that differ")
                    .isEmpty();
            assertThat(duck.digest(files))
                    .isEqualTo(duck.digest(bySql.toString()))
                    .contains("rows of 78 columns");
        }
    }
}
