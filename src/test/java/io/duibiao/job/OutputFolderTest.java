package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path output;

    @Test
    void nothing_is_to_be_seen_before_the_run_is_published_and_latest_points_at_it_afterwards() throws IOException {
        OutputFolder folder = OutputFolder.open(output, "nightly", "r1");
        folder.write("tables/rankings.csv", "rank\n");
        assertThat(output.resolve("nightly/r1")).doesNotExist();
        folder.publish();
        assertThat(output.resolve("nightly/latest/tables/rankings.csv")).hasContent("rank\n");
    }

    @Test
    void latest_moves_on_to_the_next_run_and_the_old_one_stays() throws IOException {
        OutputFolder first = OutputFolder.open(output, "nightly", "r1");
        first.write("a.txt", "1");
        first.publish();
        OutputFolder second = OutputFolder.open(output, "nightly", "r2");
        second.write("a.txt", "2");
        second.publish();
        assertThat(output.resolve("nightly/latest/a.txt")).hasContent("2");
        assertThat(output.resolve("nightly/r1/a.txt")).hasContent("1");
        assertThat(Files.readSymbolicLink(output.resolve("nightly/latest"))).isEqualTo(Path.of("r2"));
    }

    @Test
    void a_file_taken_over_from_the_run_before_has_its_bytes_and_outlives_it() throws IOException {
        OutputFolder first = OutputFolder.open(output, "nightly", "r1");
        first.write("en/charts/a.svg", "<svg/>");
        Path before = first.publish();
        OutputFolder second = OutputFolder.open(output, "nightly", "r2");
        second.carry(before, "en/charts/a.svg");
        assertThat(second.written()).containsExactly("en/charts/a.svg");
        second.publish();
        Files.delete(before.resolve("en/charts/a.svg"));
        assertThat(output.resolve("nightly/latest/en/charts/a.svg")).hasContent("<svg/>");
    }

    @Test
    void a_folder_that_cannot_be_written_is_one_clear_line() throws IOException {
        Path file = Files.writeString(output.resolve("nightly"), "a file stands where the folder should be");
        assertThatThrownBy(() -> OutputFolder.open(output, "nightly", "r1"))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("Cannot write to '" + output)
                .hasMessageContaining("name another folder");
        assertThat(file).exists();
    }

    @Test
    void what_a_killed_run_left_aside_is_removed_by_the_next_one() throws IOException {
        OutputFolder.open(output, "nightly", "r1").write("tables/rankings.csv", "half");
        Files.createSymbolicLink(output.resolve("nightly/.latest.partial"), Path.of("r1"));
        OutputFolder next = OutputFolder.open(output, "nightly", "r2");
        next.write("a.txt", "2");
        next.publish();
        try (java.util.stream.Stream<Path> all = Files.list(output.resolve("nightly"))) {
            assertThat(all.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("r2", "latest");
        }
    }
}
