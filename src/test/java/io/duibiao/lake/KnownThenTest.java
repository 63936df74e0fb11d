package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.delta.tables.DeltaTable;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.schema.Tables;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was known on a day, after files came, were replaced and went. */
@ExtendWith({SparkExtension.class, QuickPlans.class})
class KnownThenTest {
    private static final String FIRST = "500101 gdp 2022 LEVEL 100 元";
    private static final String REVISED = "500101 gdp 2022 LEVEL 110 元";
    private static final String OTHER = "500102 retail 2022 LEVEL 7 元";

    private static LakeFolder vintages;

    private static List<String> on(LakeFolder lake, String day) {
        return values(LakeReader.at(lake.root()).asOf(LocalDate.parse(day)));
    }

    private static List<String> after(LakeFolder lake, String run) {
        return values(LakeReader.at(lake.root()).after(run));
    }

    private static List<String> values(LakeReader reader) {
        return reader.observations(Filter.all()).stream()
                .map(figure -> figure.key().region() + " "
                        + figure.figure().value().stripTrailingZeros().toPlainString())
                .sorted()
                .toList();
    }

    /** One file came, was replaced and went; nothing that a test does to it changes what was known until then. */
    @BeforeAll
    static void let_three_vintages_come(LakeFolder lake) {
        lake.file("a.txt", FIRST).file("b.txt", OTHER).ingest("20230301T100000Z", "1");
        lake.file("a.txt", REVISED).ingest("20230401T100000Z", "1");
        lake.remove("a.txt").ingest("20230501T100000Z", "1");
        vintages = lake;
    }

    @Test
    void a_replaced_and_a_removed_file_count_until_the_day_before_they_were_withdrawn() {
        LakeFolder lake = vintages;

        assertThat(on(lake, "2023-03-31")).as("before the revision").containsExactly("500101 100", "500102 7");
        assertThat(on(lake, "2023-04-01")).as("on the day of the revision").containsExactly("500101 110", "500102 7");
        assertThat(on(lake, "2023-04-30")).as("before the removal").containsExactly("500101 110", "500102 7");
        assertThat(on(lake, "2023-05-01")).as("on the day of the removal").containsExactly("500102 7");
    }

    @Test
    void what_was_known_stays_known_after_the_tables_were_compacted_and_vacuumed(SparkSession spark) {
        LakeFolder lake = vintages;
        List<String> days = List.of("2023-03-01", "2023-03-31", "2023-04-01", "2023-04-30", "2023-05-01", "2024-01-01");
        Map<String, List<String>> before = new LinkedHashMap<>();
        days.forEach(day -> before.put(day, on(lake, day)));

        lake.lake().optimize();
        spark.conf().set("spark.databricks.delta.retentionDurationCheck.enabled", "false");
        Stream.of(Tables.OBSERVATIONS, Tables.DOCUMENTS)
                .map(table -> lake.root().resolve(table.path()).toString())
                .forEach(path -> DeltaTable.forPath(spark, path).vacuum(0));
        spark.conf().unset("spark.databricks.delta.retentionDurationCheck.enabled");

        days.forEach(day -> assertThat(on(lake, day)).as("known on " + day).isEqualTo(before.get(day)));
    }

    @Test
    void a_file_that_came_back_is_not_known_in_between() {
        LakeFolder lake = vintages.file("a.txt", REVISED);
        lake.ingest("20230601T100000Z", "1");

        assertThat(on(lake, "2023-05-31")).containsExactly("500102 7");
        assertThat(on(lake, "2023-06-01")).containsExactly("500101 110", "500102 7");
    }

    @Test
    void the_same_bytes_read_otherwise_say_what_they_always_said(LakeFolder lake) {
        lake.file("a.txt", FIRST, "? unread").ingest("20230301T100000Z", "1");
        lake.ingest("20230401T100000Z", "2");
        lake.remove("a.txt").file("b.txt", OTHER).ingest("20230501T100000Z", "2");

        LakeReader march = LakeReader.at(lake.root()).asOf(LocalDate.parse("2023-03-31"));
        assertThat(values(march)).contains("500101 100");
        assertThat(march.documents())
                .as("the reading of March was replaced by that of April")
                .extracting(document -> document.reader())
                .containsExactly("2", "2");
        assertThat(march.rejects()).hasSize(1);
    }

    @Test
    void after_a_run_the_lake_is_what_that_run_left() {
        LakeFolder lake = vintages;

        assertThat(after(lake, "20230301T100000Z")).containsExactly("500101 100", "500102 7");
        assertThat(after(lake, "20230402T100000Z"))
                .as("a run that changed nothing")
                .containsExactly("500101 110", "500102 7");
        assertThat(after(lake, "20230501T100000Z")).containsExactly("500102 7");
        assertThat(after(lake, "20230201T100000Z")).isEmpty();
    }
}
