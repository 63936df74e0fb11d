package io.duibiao.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.delta.tables.DeltaTable;
import io.duibiao.document.Reason;
import io.duibiao.lake.IngestSummary.Figures;
import io.duibiao.lake.IngestSummary.Files;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith({SparkExtension.class, QuickPlans.class})
class IngestionTest {
    private static final String GDP = "500101 gdp 2023-H1 LEVEL 55050000000 元";
    private static final String GROWTH = "500101 gdp 2023-H1 YOY 6.0 %";
    private static final String RETAIL = "500102 retail 2022 LEVEL 1200000 元";

    @Test
    void figures_documents_and_rejects_are_kept_and_counted(LakeFolder lake) {
        lake.file("a.txt", GDP, GROWTH, "? 3亿斤").file("b.txt", RETAIL).file("empty.txt");

        IngestSummary summary = lake.ingest("run1", "1");

        assertThat(summary)
                .isEqualTo(new IngestSummary(
                        new Files(3, 0, 0, 1, 0),
                        List.of(
                                new FileTaken("a.txt", FileState.NEW),
                                new FileTaken("b.txt", FileState.NEW),
                                new FileTaken("empty.txt", FileState.NEW)),
                        new Figures(3, 3, 0, 2, 2, 2),
                        Map.of(Reason.EMPTY_FILE, 1L, Reason.UNKNOWN_UNIT, 1L)));
        assertThat(lake.rows("silver/observations", "true", "region", "measure", "value", "source", "place"))
                .containsExactly(
                        "[500101,LEVEL,55050000000.000000,a.txt,0..38]",
                        "[500101,YOY,6.000000,a.txt,39..67]",
                        "[500102,LEVEL,1200000.000000,b.txt,0..34]");
        assertThat(lake.rows("bronze/rejects", "true", "source", "place", "reason"))
                .containsExactly("[a.txt,68..73,UNKNOWN_UNIT]", "[empty.txt,null,EMPTY_FILE]");
        assertThat(lake.rows("bronze/documents", "true", "source", "format", "length(id)"))
                .containsExactly("[a.txt,TXT,64]", "[b.txt,TXT,64]", "[empty.txt,null,64]");
    }

    @Test
    void the_same_input_a_second_time_changes_no_row_and_adds_no_version(LakeFolder lake) {
        lake.file("a.txt", GDP, GROWTH, "? 3亿斤").file("empty.txt");
        lake.ingest("run1", "1");
        lake.compare(Extent.CHANGED);
        Map<String, Long> before = lake.versions();

        IngestSummary again = lake.ingest("run2", "1");
        CompareSummary compared = lake.compare(Extent.CHANGED);

        assertThat(lake.versions()).as("versions of the tables").isEqualTo(before);
        assertThat(again.files()).isEqualTo(new Files(0, 2, 0, 0, 0));
        assertThat(compared).isEqualTo(CompareSummary.NOTHING);
    }

    @Test
    void a_changed_file_adds_what_is_new_in_it_and_withdraws_what_it_no_longer_says(LakeFolder lake) {
        lake.file("a.txt", GDP, "? 3亿斤").file("b.txt", RETAIL);
        lake.ingest("run1", "1");

        IngestSummary changed = lake.file("a.txt", GROWTH).ingest("run2", "1");

        assertThat(changed.files()).isEqualTo(new Files(1, 1, 1, 0, 0));
        assertThat(changed.causes()).isEqualTo(Map.of(FileState.CHANGED, 1L));
        assertThat(changed.figures()).isEqualTo(new Figures(1, 1, 1, 1, 1, 1));
        assertThat(lake.rows("silver/observations", "true", "source", "measure", "run_id", "withdrawn_by"))
                .containsExactly("[a.txt,LEVEL,run1,run2]", "[a.txt,YOY,run2,null]", "[b.txt,LEVEL,run1,null]");
        assertThat(lake.rows("bronze/rejects", "true", "source", "withdrawn_by"))
                .containsExactly("[a.txt,run2]");
        assertThat(lake.rows("bronze/documents", "withdrawn_by is null", "source", "run_id"))
                .containsExactly("[a.txt,run2]", "[b.txt,run1]");
    }

    @Test
    void what_a_file_said_that_is_there_no_more_is_withdrawn_and_in_force_again_when_it_comes_back(LakeFolder lake) {
        lake.file("a.txt", GDP, "? 3亿斤").file("b.txt", RETAIL);
        lake.ingest("run1", "1");

        IngestSummary gone = lake.remove("a.txt").ingest("run2", "1");

        assertThat(gone.files()).isEqualTo(new Files(0, 1, 0, 0, 1));
        assertThat(gone.taken()).containsExactly(new FileTaken("a.txt", FileState.GONE));
        assertThat(gone.figures().withdrawn()).isEqualTo(1);
        assertThat(lake.rows("silver/observations", "true", "source", "run_id", "withdrawn_by"))
                .containsExactly("[a.txt,run1,run2]", "[b.txt,run1,null]");
        assertThat(lake.rows("bronze/rejects", "true", "source", "withdrawn_by"))
                .containsExactly("[a.txt,run2]");
        assertThat(lake.rows("bronze/documents", "withdrawn_by is null", "source"))
                .containsExactly("[b.txt]");
        assertThat(lake.ingest("run3", "1").files())
                .as("gone once, it is not gone again")
                .isEqualTo(new Files(0, 1, 0, 0, 0));

        lake.file("a.txt", GDP).ingest("run4", "1");
        assertThat(lake.rows("silver/observations", "source = 'a.txt'", "run_id", "withdrawn_by"))
                .containsExactly("[run1,run2]", "[run4,null]");
    }

    @Test
    void a_file_changed_back_is_in_force_again_and_its_history_stays(LakeFolder lake) {
        lake.file("a.txt", GDP);
        lake.ingest("run1", "1");
        lake.file("a.txt", GROWTH).ingest("run2", "1");
        lake.file("a.txt", GDP).ingest("run3", "1");

        assertThat(lake.rows("silver/observations", "true", "measure", "run_id", "withdrawn_by"))
                .containsExactly("[LEVEL,run1,run2]", "[LEVEL,run3,null]", "[YOY,run2,run3]");
        assertThat(lake.ingest("run4", "1").files()).isEqualTo(new Files(0, 1, 0, 0, 0));
    }

    @Test
    void another_version_of_the_reader_reads_anew_and_leaves_figures_that_stay_the_same(LakeFolder lake) {
        lake.file("a.txt", GDP, GROWTH);
        lake.ingest("run1", "1");

        IngestSummary again = lake.ingest("run2", "2");

        assertThat(again.files()).isEqualTo(new Files(1, 0, 1, 0, 0));
        assertThat(again.causes()).isEqualTo(Map.of(FileState.RULES, 1L));
        assertThat(again.figures()).isEqualTo(new Figures(2, 0, 0, 1, 1, 1));
        assertThat(lake.rows("silver/observations", "true", "run_id", "withdrawn_by"))
                .containsExactly("[run1,null]", "[run1,null]");
        assertThat(lake.rows("bronze/documents", "true", "reader", "withdrawn_by"))
                .containsExactly("[1,run2]", "[2,null]");
    }

    @Test
    void a_value_too_large_to_be_kept_and_a_defect_of_the_reader_are_rejects_and_the_rest_is_taken(LakeFolder lake) {
        lake.file("a.txt", "500101 gdp 2023 LEVEL 1000000000000000000 元", GROWTH)
                .file("b.txt", "!");

        IngestSummary summary = lake.ingest("run1", "1");

        assertThat(summary.rejects()).isEqualTo(Map.of(Reason.OUT_OF_RANGE, 1L, Reason.UNREADABLE_FILE, 1L));
        assertThat(lake.rows("bronze/rejects", "reason = 'OUT_OF_RANGE'", "place", "detail"))
                .containsExactly(
                        "[0..43,Cannot keep 1000000000000000000 元: more than 18 digits before the decimal point."
                                + " Check its unit.]");
        assertThat(lake.rows("silver/observations", "true", "measure")).containsExactly("[YOY]");
    }

    @Test
    void what_a_broken_run_left_is_completed_and_not_doubled(SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", GDP, GROWTH);
        lake.ingest("run1", "1");
        String documents = lake.root().resolve("bronze/documents").toString();
        DeltaTable.forPath(spark, documents).delete();

        IngestSummary completed = lake.ingest("run2", "1");

        assertThat(completed.figures().added())
                .as("figures added by the second run")
                .isZero();
        assertThat(lake.rows("silver/observations", "true", "run_id")).containsExactly("[run1]", "[run1]");
        assertThat(lake.rows("bronze/documents", "true", "run_id")).containsExactly("[run2]");
    }

    @Test
    void what_a_broken_run_left_of_a_file_that_changed_since_is_withdrawn(SparkSession spark, LakeFolder lake) {
        lake.file("a.txt", GDP).ingest("run1", "1");
        String documents = lake.root().resolve("bronze/documents").toString();
        DeltaTable.forPath(spark, documents).delete();

        lake.file("a.txt", GROWTH).ingest("run2", "1");

        assertThat(lake.rows("silver/observations", "true", "measure", "withdrawn_by"))
                .containsExactly("[LEVEL,run2]", "[YOY,null]");
    }

    @Test
    void two_files_of_one_name_are_refused(LakeFolder lake) {
        List<String> paths = List.of("x/a.txt", "y/a.txt");
        assertThatThrownBy(() -> lake.lake().ingest(paths, new LineReader("1", List.of()), "run1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("a.txt", "x/a.txt", "y/a.txt");
    }
}
