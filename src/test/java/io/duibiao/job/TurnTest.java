package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.document.limit.Limits;
import io.duibiao.job.JobSpecification.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {
    private static final Instant TWO = Instant.parse("2023-08-01T02:00:00.25Z");

    @TempDir
    private Path folder;

    private Turn turn(String... runs) throws IOException {
        for (String run : runs) {
            Files.createDirectories(folder.resolve("out/nightly").resolve(run));
        }
        JobSpecification job = new JobSpecification(
                "nightly",
                new Folders(folder, folder.resolve("lake").toString(), folder.resolve("out")),
                List.of(),
                Ambiguity.KEEP_OUT,
                List.of(),
                List.of(),
                Limits.STANDARD);
        return Turn.of(job, TWO);
    }

    @Test
    void a_run_begins_when_the_clock_says_so() throws IOException {
        assertThat(turn().moment()).as("where nothing ran before").isEqualTo(TWO);
        assertThat(turn("20230731T020000Z", "latest").moment()).isEqualTo(TWO);
        assertThat(turn("20230801T015959Z").note()).isEmpty();
    }

    @Test
    void a_second_run_in_one_second_counts_as_begun_in_the_next_one() throws IOException {
        Turn second = turn("20230801T020000Z");
        assertThat(second.moment()).isEqualTo("2023-08-01T02:00:01Z");
        assertThat(second.note()).as("nothing is wrong with the clock").isEmpty();
    }

    @Test
    void a_clock_that_is_behind_a_run_is_told_and_the_run_counts_after_that_one() throws IOException {
        Turn late = turn("20230801T020000Z", ".20230802T030000Z.partial");
        assertThat(late.moment()).isEqualTo("2023-08-02T03:00:01Z");
        assertThat(late.note())
                .hasValue("The clock says 2023-08-01T02:00:00.250Z, but run 20230802T030000Z began before this one: it"
                        + " was set back, or that run's was ahead. This run counts as 20230802T030001Z, after"
                        + " it.");
    }
}
