package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.benchmark.study.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreFileTest {
    @TempDir
    Path folder;

    @Test
    void the_shipped_file_can_be_read() {
        ScoreFile file = ScoreFile.read(Path.of("data/scores/development.yaml"));
        assertThat(file.standard()).isEqualTo(Standard.MIN_MAX);
        assertThat(file.criteria())
                .extracting(ScoreFile.Criterion::indicator)
                .containsExactly("gdp", "gdp_per_capita", "retail_sales", "disposable_income_urban");
        assertThat(file.criteria().get(0).byGrowth()).isTrue();
    }

    @Test
    void what_is_better_may_be_said_and_is_else_left_to_the_catalogue() {
        ScoreFile file = read(
                "standard: z",
                "criteria:",
                "- {indicator: a, weight: 0.4, better: lower}",
                "- {indicator: b, weight: 0.60}");
        assertThat(file.standard()).isEqualTo(Standard.Z);
        assertThat(file.criteria())
                .extracting(ScoreFile.Criterion::higherIsBetter)
                .containsExactly(Optional.of(false), Optional.empty());
        assertThat(file.criteria().get(1).place()).isEqualTo("w.yaml:4");
    }

    @Test
    void weights_that_do_not_sum_to_one_are_one_clear_message() {
        assertThatThrownBy(() -> read("criteria:", "- {indicator: a, weight: 0.4}", "- {indicator: b, weight: 0.5}"))
                .isInstanceOf(UsageException.class)
                .hasMessage("w.yaml:2:1: The weights sum to 0.9, and must sum to 1: a 0.4, b 0.5. Change them.");
    }

    @Test
    void every_mistake_is_named_with_its_line() {
        assertThatThrownBy(() -> read(
                        "standard: minmax",
                        "criteria:",
                        "- {indicator: a, weight: x, measure: growht}",
                        "- {weight: 0, better: more, colour: red}"))
                .hasMessageContainingAll(
                        "w.yaml:1:11: Unknown standard 'minmax': not one of [min-max, z, rank].",
                        "w.yaml:3:26: Cannot take 'x' as a weight",
                        "Did you mean 'growth'?",
                        "w.yaml:4:12: Cannot take '0' as a weight",
                        "Unknown better 'more'",
                        "Unknown key 'colour'",
                        "The key 'indicator' is missing");
    }

    @Test
    void a_file_without_criteria_says_what_to_write() {
        assertThatThrownBy(() -> read("standard: rank")).hasMessageContaining("There is nothing to score. Write ");
    }

    private ScoreFile read(String... lines) {
        try {
            return ScoreFile.read(Files.writeString(folder.resolve("w.yaml"), String.join("\n", lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
