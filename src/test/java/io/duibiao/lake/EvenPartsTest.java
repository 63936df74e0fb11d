package io.duibiao.lake;

import static org.apache.spark.sql.functions.spark_partition_id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class EvenPartsTest {

    @Test
    void panels_stay_whole_and_parts_get_about_as_many_figures(SparkSession spark) {
        Dataset<Row> figures = spark.sql("""
                SELECT kind, indicator FROM VALUES
                  ('H1', 'gdp', 40), ('H1', 'retail', 40), ('M01', 'gdp', 40), ('Y', 'exports', 5), ('Y', 'gdp', 30), ('Y', 'retail', 5)
                  AS panels (kind, indicator, many) LATERAL VIEW explode(sequence(1, many)) AS i""");

        assertThat(panels(new EvenParts(figures, 4).get()))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(
                        "H1 gdp", "0: 40",
                        "H1 retail", "1: 40",
                        "M01 gdp", "2: 40",
                        "Y exports", "3: 5",
                        "Y gdp", "3: 30",
                        "Y retail", "3: 5")));
    }

    @Test
    void one_panel_larger_than_all_others_has_a_part_of_its_own(SparkSession spark) {
        Dataset<Row> figures = spark.sql("""
                SELECT kind, indicator FROM VALUES ('H1', 'gdp', 90), ('H1', 'retail', 5), ('Y', 'gdp', 5)
                  AS panels (kind, indicator, many) LATERAL VIEW explode(sequence(1, many)) AS i""");

        assertThat(panels(new EvenParts(figures, 4).get()))
                .containsExactlyEntriesOf(
                        new TreeMap<>(Map.of("H1 gdp", "1: 90", "H1 retail", "3: 5", "Y gdp", "3: 5")));
    }

    private static Map<String, String> panels(Dataset<Row> figures) {
        Map<String, String> panels = new TreeMap<>();
        figures.withColumn("part", spark_partition_id())
                .groupBy("kind", "indicator", "part")
                .count()
                .collectAsList()
                .forEach(row -> panels.merge(
                        row.getString(0) + " " + row.getString(1),
                        row.getInt(2) + ": " + row.getLong(3),
                        (one, other) -> one + " and " + other));
        return panels;
    }
}
