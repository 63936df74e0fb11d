package io.duibiao.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Budgets of size: a file holds one idea. Code lines are lines that are neither blank, comment, import nor package. */
class SourceBudgetTest {
    private static final Path SOURCES = Path.of("src/main/java");

    @Test
    void no_file_has_more_than_400_code_lines() {
        Map<String, Long> large = codeLines();
        large.values().removeIf(lines -> lines <= 400);
        assertThat(large).as("files over budget: split them by idea").isEmpty();
    }

    @Test
    void half_of_the_files_have_at_most_60_code_lines_and_nine_tenths_at_most_200() {
        List<Long> lines = codeLines().values().stream().sorted().toList();
        assertThat(lines.get(lines.size() / 2)).as("median of code lines").isLessThanOrEqualTo(60);
        assertThat(lines.get(lines.size() * 9 / 10))
                .as("90th percentile of code lines")
                .isLessThanOrEqualTo(200);
    }

    private static Map<String, Long> codeLines() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> SOURCES.relativize(file).toString(),
                            SourceBudgetTest::codeLines,
                            Long::sum,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long codeLines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("*"))
                    .filter(line ->
                            !line.startsWith("/*") && !line.startsWith("import ") && !line.startsWith("package "))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
