package io.duibiao.lake.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.Lake;
import io.duibiao.lake.QuickPlans;
import io.duibiao.lake.SparkExtension;
import io.duibiao.lake.upkeep.Check.State;
import io.duibiao.lake.upkeep.TableStatus.DataFile;
import io.duibiao.reference.Units;
import io.duibiao.schema.RunRow;
import io.duibiao.schema.RunRow.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith({SparkExtension.class, QuickPlans.class})
class UpkeepTest {
    @TempDir
    Path root;

    private Lake lake(SparkSession spark, int runs) {
        Lake lake = Lake.at(spark, root.toString());
        lake.create();
        for (int i = 0; i < runs; i++) {
            lake.record(new RunRow("r" + i, "nightly", Instant.EPOCH, Instant.EPOCH, Outcome.DONE, "{}", ""));
        }
        return lake;
    }

    private TableStatus runs() {
        return LakeFiles.of(root).table("ops/runs", Optional.empty()).orElseThrow();
    }

    @Test
    void a_table_s_status_is_what_its_log_says_before_and_after_its_files_are_joined(SparkSession spark) {
        Lake lake = lake(spark, 3);
        assertThat(LakeFiles.of(root).tables()).hasSize(7);
        assertThat(runs().version()).isEqualTo(3);
        assertThat(runs().rows()).isEqualTo(3);
        assertThat(runs().files()).hasSize(3);
        assertThat(runs().optimized()).isEmpty();
        lake.optimize();
        assertThat(runs().files()).as("one file of three").hasSize(1);
        assertThat(runs().rows()).isEqualTo(3);
        assertThat(runs().optimized()).isPresent();
        assertThat(LakeFiles.of(root).others(runs()))
                .as("the three are there for earlier versions")
                .hasSize(3);
        assertThat(LakeFiles.of(root).table("ops/runs", Optional.of(2L)).map(TableStatus::rows))
                .contains(2L);
    }

    @Test
    void a_vacuum_keeps_what_the_last_days_need_and_removes_nothing_unasked(SparkSession spark) throws IOException {
        Lake lake = lake(spark, 2);
        Path left = Files.writeString(root.resolve("ops/runs/part-left-by-a-killed-run.parquet"), "half");
        Files.setLastModifiedTime(left, java.nio.file.attribute.FileTime.from(Instant.parse("2023-01-01T00:00:00Z")));
        assertThat(lake.vacuum(false)).singleElement().asString().contains("part-left-by-a-killed-run");
        assertThat(left).exists();
        lake.vacuum(true);
        assertThat(left).doesNotExist();
        assertThat(runs().rows()).isEqualTo(2);
    }

    @Test
    void a_whole_lake_passes_and_a_file_that_is_cut_off_is_named(SparkSession spark) throws IOException {
        lake(spark, 2);
        assertThat(Verification.of(LakeFiles.of(root), Map.of(), new Units(List.of())))
                .as("nothing is wrong")
                .isNotEmpty()
                .noneMatch(check -> check.state() == State.FAIL);
        DataFile file = runs().files().get(0);
        Files.write(file.path(), java.util.Arrays.copyOf(Files.readAllBytes(file.path()), 10));
        assertThat(failures()).singleElement().satisfies(check -> {
            assertThat(check.subject()).isEqualTo("ops/runs");
            assertThat(check.found()).contains(file.path().getFileName() + " is cut off");
            assertThat(check.advice()).contains("Restore a backup");
        });
        Files.delete(file.path());
        assertThat(failures())
                .singleElement()
                .extracting(Check::found)
                .asString()
                .contains("is missing");
    }

    @Test
    void a_rule_that_a_table_lost_is_named(SparkSession spark) {
        lake(spark, 1);
        spark.sql("ALTER TABLE delta.`" + root.resolve("ops/runs") + "` DROP CONSTRAINT ends_after_start");
        assertThat(failures())
                .singleElement()
                .extracting(Check::found)
                .isEqualTo("1 wrong: ops/runs has lost ends_after_start");
    }

    private List<Check> failures() {
        return Verification.of(LakeFiles.of(root), Map.of(), new Units(List.of())).stream()
                .filter(check -> check.state() == State.FAIL)
                .toList();
    }
}
