package io.duibiao.benchmark.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Each trap of the collection has its line in {@code traps/account.csv}: which test of which mechanism answers it, or why none. */
class TrapAccountTest {
    private static final int TRAPS = 33;
    private static final List<NamedCsvRecord> ACCOUNT = read(Path.of("src/test/resources/traps/account.csv"));

    @Test
    void every_trap_is_accounted_for() {
        assertThat(ACCOUNT)
                .extracting(line -> Integer.parseInt(line.getField("row")))
                .containsAll(IntStream.rangeClosed(1, TRAPS).boxed().toList());
    }

    @Test
    void every_answer_is_a_trap_or_a_test_that_is_there_and_no_trap_is_without_its_line() throws IOException {
        Set<String> traps = new TrapsTest()
                .every_trap_of_figures_is_found_or_stepped_over()
                .map(DynamicTest::getDisplayName)
                .collect(Collectors.toSet());
        Set<String> answers = ACCOUNT.stream()
                .map(line -> line.getField("answer"))
                .filter(answer -> !answer.equals("none"))
                .collect(Collectors.toSet());
        assertThat(answers).containsAll(traps);
        answers.removeAll(traps);
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", "")))
                    .containsAll(answers);
        }
    }

    @Test
    void the_lines_stand_for_the_traps_of_the_collection_in_their_order() {
        Path collection =
                Path.of(System.getProperty("duibiao.shared", "../shared")).resolve("tables/traps.csv");
        assumeTrue(Files.exists(collection), "The collection of traps is not here");
        List<NamedCsvRecord> traps = read(collection);
        assertThat(traps).hasSize(TRAPS);
        assertThat(ACCOUNT).allSatisfy(line -> assertThat(line.getField("kind"))
                .as("row %s", line.getField("row"))
                .isEqualTo(traps.get(Integer.parseInt(line.getField("row")) - 1).getField("kind")));
    }

    private static List<NamedCsvRecord> read(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
