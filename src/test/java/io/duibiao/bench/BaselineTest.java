package io.duibiao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    @Test
    void a_time_is_slower_where_it_grew_by_more_than_the_noise(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("before.txt"),
                List.of(
                        "2.000 s",
                        "{\"benchmark\":\"compare\",\"ours_s\":9.0}",
                        "{\"benchmark\":\"compare\",\"ours_s\":2.0,\"ours_spread\":0.5,\"duckdb_s\":1.0,\"ratio\":2.0}"));

        Baseline before = Baseline.of(file, "compare");

        assertThat(before.slower(Map.of("ours_s", 2.9, "duckdb_s", 1.05, "ratio", 3.0)))
                .as("within the noise, and what is no time")
                .isEmpty();
        assertThat(before.slower(Map.of("ours_s", 3.1, "duckdb_s", 1.2)))
                .containsExactlyInAnyOrder(
                        "slower: ours_s 3.100 s, before 2.000 s, beyond a noise of 50 %",
                        "slower: duckdb_s 1.200 s, before 1.000 s, beyond a noise of 10 %");
    }

    @Test
    void a_file_without_the_benchmark_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("before.txt"), "{\"benchmark\":\"start\",\"job_s\":1}");

        assertThatThrownBy(() -> Baseline.of(file, "compare"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no result of 'compare'");
    }
}
