package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.job.history.Difference;
import io.duibiao.lake.QuickPlans;
import io.duibiao.lake.SparkExtension;
import io.duibiao.lake.backup.Backup;
import io.duibiao.lake.backup.BackupException;
import io.duibiao.lake.backup.Restoration;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.upkeep.LakeFiles;
import io.duibiao.schema.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({SparkExtension.class, QuickPlans.class})
class UpkeepOfAJobTest {
    private static final String FIRST = "2023-08-01T18:00:00Z";
    private static final String SECOND = "2023-08-02T18:00:00Z";
    private static final String THIRD = "2023-08-03T18:00:00Z";
    private static final Instant NOW = Instant.parse("2023-08-04T08:00:00Z");

    private static NightlyFolder first;
    private static NightlyFolder second;

    @TempDir
    Path folder;

    @BeforeAll
    static void let_two_nights_pass(SparkSession spark, @TempDir Path made) throws IOException {
        first = NightlyFolder.make(made.resolve("first")).report("500108", "512.4", "5.6");
        first.run(spark, FIRST);
        second = revised(first.copy(made.resolve("second")));
        second.run(spark, SECOND);
    }

    /** Brings a revision, a new report and a withdrawal to the reports of the first night. */
    private static NightlyFolder revised(NightlyFolder job) throws IOException {
        return job.report("500112", "1131.2", "5.8")
                .report("500106", "590.7", "6.3")
                .remove("500107");
    }

    @Test
    void a_backup_taken_at_any_moment_of_a_run_is_what_a_run_left(SparkSession spark) throws IOException {
        NightlyFolder job = revised(first.copy(folder.resolve("job")));
        List<String> before = NightlyFolder.rows(job.lake());

        List<Path> stores = new ArrayList<>();
        CompletableFuture<RunReport> run = CompletableFuture.supplyAsync(() -> job.run(spark, SECOND));
        do {
            Path store = folder.resolve("store-" + stores.size());
            Backup.of(LakeFiles.of(job.lake()), store, NOW);
            stores.add(store);
        } while (!run.isDone() && stores.size() < 40);
        run.join();

        List<String> after = NightlyFolder.rows(job.lake());
        assertThat(after).isNotEqualTo(before);
        for (Path store : stores) {
            Path lake = store.resolveSibling(store.getFileName() + "-lake");
            Restoration.of(store, lake, false, NOW);
            assertThat(NightlyFolder.rows(lake)).as(store.toString()).isIn(before, after);
        }
    }

    @Test
    void what_is_restored_runs_on_to_the_same_tables(SparkSession spark) throws IOException {
        NightlyFolder job = second.copy(folder.resolve("job"));
        Map<String, String> tables = job.tables();
        Path store = folder.resolve("store");
        Backup early = Backup.of(LakeFiles.of(first.lake()), store, NOW);
        assertThat(Backup.of(LakeFiles.of(first.lake()), store, NOW).fresh())
                .as("made once")
                .isZero();
        Backup late = Backup.of(LakeFiles.of(job.lake()), store, NOW);
        assertThat(late.fresh()).as("the rest is linked").isLessThan(late.files());

        assertThatThrownBy(() -> Restoration.of(early.folder(), job.lake(), false, NOW))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("there is a lake already")
                .hasMessageContaining("--replace");
        Restoration restored = Restoration.of(early.folder(), job.lake(), true, NOW);
        assertThat(restored.run()).isEqualTo(RunId.of(Instant.parse(FIRST)));
        assertThat(new KeptCatalogues(job.lake().toString())
                        .of(restored.run())
                        .orElseThrow()
                        .texts())
                .as("catalogues kept")
                .isEqualTo(job.job().catalogues().texts());
        assertThat(restored.former()).as("the lake before").hasValueSatisfying(former -> assertThat(former)
                .isDirectory());
        job.run(spark, THIRD);
        assertThat(masked(job.tables())).isEqualTo(masked(tables));
    }

    @Test
    void what_never_ran_has_nothing_to_back_up() throws IOException {
        NightlyFolder job = NightlyFolder.make(folder.resolve("job"));
        assertThatThrownBy(() -> Backup.of(LakeFiles.of(job.lake()), folder.resolve("store"), NOW))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("Run the job once");
    }

    @Test
    void a_damaged_backup_is_refused_and_the_file_is_named() throws IOException {
        Backup backup = Backup.of(LakeFiles.of(first.lake()), folder.resolve("store"), NOW);
        Path commit = backup.folder().resolve("silver/observations/_delta_log/00000000000000000000.json");
        byte[] bytes = Files.readAllBytes(commit);
        bytes[bytes.length / 2] ^= 1;
        Files.write(commit, bytes);
        Path lake = folder.resolve("elsewhere");

        assertThatThrownBy(() -> Restoration.of(folder.resolve("store"), lake, false, NOW))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("silver/observations/_delta_log/00000000000000000000.json");
        assertThat(lake).doesNotExist();
    }

    @Test
    void two_runs_differ_by_a_revision_a_withdrawal_and_a_new_report() {
        List<String> notes = new ArrayList<>();
        RunHistory history = new RunHistory(second.job(), LakeReader.at(second.lake()), notes::add);

        List<Difference> differences = history.between("20230801T180000Z", "20230802T180000Z");

        assertThat(differences.stream()
                        .filter(one -> one.cell().period().toString().equals("2023-H1"))
                        .map(UpkeepOfAJobTest::line))
                .containsExactly(
                        "500106 – 1 [NEW_REPORT]",
                        "500101 1 2 [JOINED 500106: – → 6.3%]",
                        "500112 4 3 [REVISED, JOINED 500106: – → 6.3%, LEFT 500107: 5.2% → –]",
                        "500108 2 4 [JOINED 500106: – → 6.3%, OTHERS_MOVED 500112: 4.9% → 5.8%]",
                        "500107 3 – [WITHDRAWN]");
        assertThat(notes).as("both tables are still kept").isEmpty();
        assertThat(history.between("20230802T180000Z", "20230802T180000Z")).isEmpty();
        assertThatThrownBy(() -> history.between("20230801T180000Z", "20240101T000000Z"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("There was no run '20240101T000000Z'");
    }

    private static String line(Difference difference) {
        List<String> why = difference.why().stream()
                .map(one -> switch (one.cause()) {
                    case NEW_REPORT, REVISED, WITHDRAWN, CORRECTED, RULES, CATALOGUE, HEADING, LAYOUT, METHOD ->
                        one.cause().name();
                    case OTHERS_MOVED, JOINED, LEFT, PEERS -> one.cause() + " " + one.detail();
                })
                .distinct()
                .toList();
        return difference.cell().region() + " " + place(difference.before()) + " " + place(difference.after()) + " "
                + why;
    }

    private static String place(Optional<Benchmark> side) {
        return Difference.rank(side).map(String::valueOf).orElse("–");
    }

    /** The run that published is another one, the figures are the same. */
    private static Map<String, String> masked(Map<String, String> tables) {
        tables.replaceAll(
                (name, text) -> text.replaceAll("\\d{8}T\\d{6}Z", "RUN").replaceAll("2023-08-0[1-4]", "DAY"));
        return tables;
    }
}
