package io.duibiao.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No construction of the genre is without an example: the index names a section for each, and the section has one. */
final class ConstructionIndexTest {
    private static final Path INDEX = Path.of("src/test/resources/constructions/0-index.md");
    private static final Map<String, Integer> FIRST_LIST = Map.of("a", 9, "b", 12, "c", 8, "d", 9, "e", 8, "h", 6);
    private static final int NUMBERED = 98;
    private static final int SECOND_LIST = 46;

    @Test
    void every_construction_has_an_example_in_the_section_that_the_index_names() throws IOException {
        Map<String, String> index = index();
        Set<String> sections = Stream.concat(
                        Example.all().stream().map(ConstructionIndexTest::section),
                        KnownMiss.all().stream().map(KnownMiss::name))
                .collect(Collectors.toSet());
        assertThat(index.keySet()).as("constructions of the index").containsExactlyInAnyOrderElementsOf(all());
        assertThat(sections).as("sections with an example").containsAll(index.values());
    }

    private static List<String> all() {
        List<String> all = new ArrayList<>(
                IntStream.rangeClosed(1, NUMBERED).mapToObj(String::valueOf).toList());
        FIRST_LIST.forEach((letter, last) ->
                IntStream.rangeClosed(1, last).mapToObj(n -> "A." + letter + n).forEach(all::add));
        IntStream.rangeClosed(1, SECOND_LIST).mapToObj(n -> "B.b" + n).forEach(all::add);
        return all;
    }

    private static Map<String, String> index() throws IOException {
        Map<String, String> index = new LinkedHashMap<>();
        for (String line : Files.readAllLines(INDEX)) {
            String[] cells = line.split("\\s*\\|\\s*");
            if (cells.length == 3 && !cells[1].equals("construction") && !cells[1].startsWith("-")) {
                index.put(cells[1], cells[2]);
            }
        }
        return index;
    }

    /** The name of an example is its file, its section and its number. */
    private static String section(Example example) {
        return example.name()
                .substring(example.name().indexOf(' ') + 1, example.name().lastIndexOf(" #"));
    }
}
