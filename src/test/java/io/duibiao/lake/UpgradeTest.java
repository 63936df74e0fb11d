package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.schema.LakeFormatException;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class UpgradeTest {

    /** The first format had neither of the two properties. */
    private static void makeOld(SparkSession spark, LakeFolder lake, Table<?> table) {
        alter(spark, lake, table, "UNSET TBLPROPERTIES ('duibiao.format', 'delta.deletedFileRetentionDuration')");
    }

    private static void alter(SparkSession spark, LakeFolder lake, Table<?> table, String change) {
        spark.sql("ALTER TABLE delta.`" + lake.root().resolve(table.path()) + "` " + change);
    }

    private static Map<String, String> properties(SparkSession spark, LakeFolder lake, Table<?> table) {
        return new LakeTable(spark, lake.root().toString(), table)
                .delta()
                .detail()
                .select("properties")
                .head()
                .getJavaMap(0);
    }

    @Test
    void an_older_lake_can_be_read_is_not_written_to_and_is_brought_up_to_date(SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", "500101 gdp 2023-H1 LEVEL 100 元").ingest("20230801T180000Z", "1");
        Tables.all().forEach(table -> makeOld(spark, lake, table));
        LakeReader reader = LakeReader.at(lake.root());

        assertThatThrownBy(() -> lake.lake().create())
                .isInstanceOf(LakeFormatException.class)
                .hasMessageContaining("it is in format 1")
                .hasMessageContaining("'duibiao lake upgrade'");
        assertThatThrownBy(() -> lake.lake().vacuum(false))
                .as("Delta would keep only seven days")
                .isInstanceOf(LakeFormatException.class);
        assertThat(reader.observations(Filter.all())).hasSize(1);

        assertThat(lake.lake().upgrade()).isEqualTo(1);
        lake.lake().create();
        assertThat(properties(spark, lake, Tables.OBSERVATIONS))
                .containsEntry("duibiao.format", "2")
                .containsEntry("delta.deletedFileRetentionDuration", "interval 30 days");
        assertThat(reader.observations(Filter.all())).hasSize(1);
        Map<String, Long> versions = lake.versions();
        assertThat(lake.lake().upgrade()).as("a second time").isEqualTo(2);
        assertThat(lake.versions()).as("writes nothing").isEqualTo(versions);
    }

    @Test
    void an_upgrade_that_broke_off_goes_on(SparkSession spark, LakeFolder lake) {
        makeOld(spark, lake, Tables.RUNS);
        assertThat(lake.lake().upgrade()).isEqualTo(1);
        assertThat(properties(spark, lake, Tables.RUNS)).containsEntry("duibiao.format", "2");
    }

    @Test
    void a_lake_of_a_newer_program_is_refused_by_all(SparkSession spark, LakeFolder lake) {
        alter(spark, lake, Tables.DOCUMENTS, "SET TBLPROPERTIES ('duibiao.format' = '3')");
        LakeReader reader = LakeReader.at(lake.root());

        assertThatThrownBy(() -> lake.lake().create())
                .isInstanceOf(LakeFormatException.class)
                .hasMessageContaining("bronze/documents")
                .hasMessageContaining("it is in format 3")
                .hasMessageContaining("Use the newer program");
        assertThatThrownBy(() -> lake.lake().upgrade()).isInstanceOf(LakeFormatException.class);
        assertThatThrownBy(reader::documents).isInstanceOf(LakeFormatException.class);
    }

    @Test
    void another_layout_of_a_table_keeps_its_format(SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", "500101 gdp 2023-H1 LEVEL 100 元").ingest("20230801T180000Z", "1");
        lake.lake().optimize();
        lake.lake().create();
        assertThat(properties(spark, lake, Tables.OBSERVATIONS)).containsEntry("duibiao.format", "2");
    }
}
