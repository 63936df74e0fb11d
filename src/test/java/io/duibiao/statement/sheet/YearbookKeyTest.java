package io.duibiao.statement.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.duibiao.bench.SheetKey;
import io.duibiao.bench.SheetKey.FileScore;
import io.duibiao.reference.ReferenceLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads original yearbook sheets and compares each cell with a key that was cleaned by hand; runs where they are at hand. */
class YearbookKeyTest {
    private static final Path TABLES =
            Path.of(System.getProperty("duibiao.shared", "../shared")).resolve("tables");

    @Test
    void every_cell_of_the_key_is_read_with_its_region_indicator_period_and_unit() throws IOException {
        Path key = TABLES.resolve("yearbook_key_long.csv");
        assumeTrue(Files.isRegularFile(key), "the yearbook sheets are not at hand: " + key.toAbsolutePath());

        List<FileScore> scores = new SheetKey(
                        TABLES.resolve("yearbooks"), key, ReferenceLoader.load(Path.of("data/reference")))
                .scores();

        assertThat(scores.stream().mapToInt(FileScore::cells).sum())
                .as("cells of the key whose sheet is there")
                .isEqualTo(3316);
        assertThat(scores.stream().flatMap(score -> score.misses().stream()))
                .as("cells that were not read as the key says")
                .isEmpty();
    }
}
