package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.schema.Column;
import io.duibiao.schema.Tables;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class LayoutTest {

    @Test
    void periods_get_folders_of_their_own_beyond_ten_thousand_rows_each() {
        assertThat(Layout.of(30_000, 100)).isEqualTo(Layout.HEAP);
        assertThat(Layout.of(10_000, 1)).isEqualTo(Layout.HEAP);
        assertThat(Layout.of(10_001, 1)).isEqualTo(Layout.BY_PERIOD);
        assertThat(Layout.of(8_000_000, 66)).isEqualTo(Layout.BY_PERIOD);
        assertThat(Layout.of(0, 0)).isEqualTo(Layout.HEAP);
    }

    @Test
    void a_grown_table_is_laid_out_by_period_keeps_columns_comments_and_rules_and_everything_goes_on(
            SparkSession spark, LakeFolder lake) {
        LakeTables tables = new LakeTables(spark, lake.root().toString());
        LakeTable table = tables.observations();
        lake.file("a.txt", manyFigures()).ingest("run1", "1");
        lake.compare(Extent.CHANGED);
        String before = settings(table);

        lake.lake().optimize();

        assertThat(settings(table)).contains("required_columns_filled").isEqualTo(before);
        assertThat(table.read().schema().fields())
                .extracting(StructField::name, field -> field.getComment().get())
                .containsExactlyElementsOf(Tables.OBSERVATIONS.columns().stream()
                        .map(LayoutTest::nameAndComment)
                        .toList());
        lake.file("b.txt", "500101 gdp 2022-H1 LEVEL 7 元").ingest("run2", "1");
        CompareSummary summary = lake.compare(Extent.CHANGED);

        assertThat(tables.observations().partitionColumns()).containsExactly("period");
        assertThat(tables.benchmarks().partitionColumns()).containsExactly("period");
        assertThat(summary.benchmarks()).isEqualTo(10_002);
        LakeReader reader = LakeReader.at(lake.root());
        assertThat(reader.observations(Filter.all().period(Period.parse("2022-H1"))))
                .extracting(Observation::key)
                .hasSize(1);
        assertThat(reader.benchmarks(Filter.all())).hasSize(10_002);
    }

    private static String[] manyFigures() {
        return IntStream.range(0, 10_001)
                .mapToObj(i -> (100_000 + i) + " gdp 2023-H1 LEVEL " + i + " 元")
                .toArray(String[]::new);
    }

    private static org.assertj.core.groups.Tuple nameAndComment(Column column) {
        return org.assertj.core.api.Assertions.tuple(column.name(), column.comment());
    }

    private static String settings(LakeTable table) {
        return table.delta().detail().select("properties").head().toString();
    }
}
