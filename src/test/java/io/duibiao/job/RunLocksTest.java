package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.document.limit.Limits;
import io.duibiao.job.JobSpecification.Folders;
import io.duibiao.lake.lock.LockedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLocksTest {
    private static final Instant TWO = Instant.parse("2023-08-01T02:00:00Z");

    @TempDir
    Path folder;

    private JobSpecification job(String lake, String output) {
        return new JobSpecification(
                "nightly",
                new Folders(folder, folder.resolve(lake).toString(), folder.resolve(output)),
                List.of(),
                Ambiguity.KEEP_OUT,
                List.of(),
                List.of(),
                Limits.STANDARD);
    }

    @Test
    void two_runs_on_one_lake_do_not_write_at_once_and_the_output_folder_of_the_second_is_free_again() {
        try (RunLocks first = RunLocks.take(job("lake", "out"), "r1", TWO)) {
            assertThat(first.notes()).isEmpty();
            assertThatThrownBy(() -> RunLocks.take(job("lake", "other"), "r2", TWO))
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining("run r1 of nightly");
            RunLocks.take(job("another-lake", "other"), "r3", TWO).close();
        }
        RunLocks.take(job("lake", "out"), "r4", TWO).close();
    }

    @Test
    void two_jobs_with_one_output_folder_do_not_publish_at_once() {
        try (RunLocks first = RunLocks.take(job("lake", "out"), "r1", TWO)) {
            first.require();
            assertThatThrownBy(() -> RunLocks.take(job("another-lake", "out"), "r2", TWO))
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining(folder.resolve("out/nightly") + ": Cannot write: run r1 of nightly");
        }
    }

    @Test
    void a_lake_that_is_removed_under_a_run_is_noticed_before_anything_is_published() throws IOException {
        try (RunLocks run = RunLocks.take(job("lake", "out"), "r1", TWO)) {
            try (java.util.stream.Stream<Path> all = Files.walk(folder.resolve("lake"))) {
                for (Path file : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            assertThatThrownBy(run::require)
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining("folder was removed");
        }
    }

    @Test
    void a_lake_behind_a_url_that_nothing_reaches_is_one_clear_line() {
        JobSpecification job = new JobSpecification(
                "nightly",
                new Folders(folder, "s3a://bureau/lake", folder.resolve("out")),
                List.of(),
                Ambiguity.KEEP_OUT,
                List.of(),
                List.of(),
                Limits.STANDARD);
        assertThatThrownBy(() -> RunLocks.take(job, "r1", TWO))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("Cannot write to 's3a://bureau/lake'")
                .hasMessageContaining("no library for 's3a:'");
    }

    @Test
    void a_folder_that_cannot_hold_a_lock_is_one_clear_line() throws IOException {
        Files.writeString(folder.resolve("lake"), "a file stands where the folder should be");
        assertThatThrownBy(() -> RunLocks.take(job("lake", "out"), "r1", TWO))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("Cannot write to '" + folder.resolve("lake"))
                .hasMessageContaining("name another folder");
    }
}
