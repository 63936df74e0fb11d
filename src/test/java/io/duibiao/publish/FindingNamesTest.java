package io.duibiao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each kind of finding can be told in English. */
class FindingNamesTest {
    private static final Path RULES = Path.of("src/main/java/io/duibiao/benchmark/finding");
    private static final Pattern CODE = Pattern.compile("\"([A-Z]+(?:_[A-Z]+)*)\"");
    private static final Pattern CAUSE = Pattern.compile("(?m)^    ([A-Z_]+)\\(");

    @Test
    void each_code_of_a_rule_has_english_words() throws IOException {
        assertThat(codes()).hasSizeGreaterThan(25).allSatisfy(code -> assertThat(FindingNames.knows(code))
                .as(code)
                .isTrue());
        assertThat(FindingNames.english("REVISED")).isEqualTo("A later release revised the figure");
        assertThat(FindingNames.english("SOME_NEW_RULE")).isEqualTo("some new rule");
    }

    /** Codes stand in the rules as texts of capitals; those of disagreeing growth are made of their causes. */
    private static List<String> codes() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            Stream<String> plain = files.map(FindingNamesTest::text)
                    .flatMap(text -> CODE.matcher(text).results())
                    .map(result -> result.group(1));
            Stream<String> causes = CAUSE.matcher(text(RULES.resolve("GrowthCause.java")))
                    .results()
                    .map((MatchResult result) -> "GROWTH_" + result.group(1))
                    .filter(code -> !List.of("GROWTH_ROUNDING", "GROWTH_COMPARABLE_PRICES")
                            .contains(code));
            return Stream.concat(plain, causes).distinct().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
