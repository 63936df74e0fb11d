package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of the specification, written in traditional characters, says the same, with the spans of what is written. */
final class TraditionalTest {
    private static final String FRONT = "全區經濟發展總體平穩。\n";
    private static final Map<Character, Character> SIMPLIFIED = pairs(0, 1);
    private static final Map<Character, Character> TRADITIONAL = pairs(1, 0);

    /** Returns the pairs of the table, from the first or the second of each; several traditional forms of one are one of them. */
    private static Map<Character, Character> pairs(int from, int to) {
        String table = table();
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i + 1 < table.length(); i += 2) {
            pairs.putIfAbsent(table.charAt(i + from), table.charAt(i + to));
        }
        return Map.copyOf(pairs);
    }

    private static String table() {
        try {
            return Files.readString(Path.of("src/main/resources/io/duibiao/statement/lexis/traditional.txt"))
                    .replace("\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_example_says_the_same_in_traditional_characters() {
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                    String text = FRONT + converted(example.sentence(), TRADITIONAL);
                    List<String> read = Reader.lines(text).stream()
                            .map(line -> converted(line, SIMPLIFIED))
                            .toList();
                    assertThat(read).as("readings of 「%s」", text).isEqualTo(example.readings());
                    Claims.assertThatEachNumberIsClaimedOnce(text);
                }));
    }

    private static String converted(String text, Map<Character, Character> table) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) table.getOrDefault((char) c, (char) c)));
        return out.toString();
    }
}
