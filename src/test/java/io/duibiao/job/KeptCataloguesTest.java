package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.reference.Catalogues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCataloguesTest {
    private static final Catalogues SPRING =
            new Catalogues("reference", Map.of("units.csv", "元\n", "regions.csv", "万州区"));
    private static final Catalogues SUMMER = new Catalogues("reference", Map.of("units.csv", "元\n亿元\n"));

    @TempDir
    Path lake;

    @Test
    void a_run_finds_the_catalogues_by_which_it_worked_whatever_came_later() throws IOException {
        KeptCatalogues kept = new KeptCatalogues(lake.toString());
        kept.keep("20230301T180000Z", SPRING);
        kept.keep("20230302T180000Z", SPRING);
        kept.keep("20230701T180000Z", SUMMER);
        kept.keep("20230702T180000Z", SPRING);

        assertThat(texts(kept, "20230228T180000Z"))
                .as("before anything was kept")
                .isEmpty();
        assertThat(texts(kept, "20230301T180000Z")).contains(SPRING.texts());
        assertThat(texts(kept, "20230615T180000Z")).contains(SPRING.texts());
        assertThat(texts(kept, "20230701T180000Z")).contains(SUMMER.texts());
        assertThat(texts(kept, "20231231T180000Z")).contains(SPRING.texts());
        try (Stream<Path> files = Files.list(lake.resolve("_duibiao/catalogues"))) {
            assertThat(files).as("kept once each time they changed").hasSize(3);
        }
    }

    @Test
    void what_was_not_written_to_its_end_is_not_there() throws IOException {
        Path folder = Files.createDirectories(lake.resolve("_duibiao/catalogues"));
        Files.writeString(folder.resolve(".20230301T180000Z.json"), "{\"units.c");

        assertThat(new KeptCatalogues(lake.toString()).of("20230401T180000Z")).isEmpty();
    }

    @Test
    void a_damaged_file_is_named() throws IOException {
        Path folder = Files.createDirectories(lake.resolve("_duibiao/catalogues"));
        Files.writeString(folder.resolve("20230301T180000Z.json"), "{\"units.c");

        assertThatThrownBy(() -> new KeptCatalogues(lake.toString()).of("20230401T180000Z"))
                .isInstanceOf(RunException.class)
                .hasMessageContaining(lake.toString())
                .hasMessageContaining("20230301T180000Z.json");
    }

    private static Optional<Map<String, String>> texts(KeptCatalogues kept, String run) {
        return kept.of(run).map(Catalogues::texts);
    }
}
