package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredecessorTest {
    private static final String MANIFEST = """
        {"run": "20230802T180000Z", "versions": {"benchmarks": 7, "benchmarks_table": "t1"}, "published": [{"folder": "en/", "run": "20230801T180000Z", "basis": "b1", "carried_over": true,
          "files": ["en/index.html"], "briefs_withheld": ["a sentence"]}]}
        """;

    @TempDir
    Path folder;

    @Test
    void what_was_made_of_the_same_basis_is_found_with_the_run_that_made_it() throws IOException {
        Files.writeString(folder.resolve("run.json"), MANIFEST);
        Predecessor predecessor = Predecessor.in(folder);

        assertThat(predecessor.made("en/", "b1")).hasValueSatisfying(made -> {
            assertThat(made.run()).isEqualTo("20230801T180000Z");
            assertThat(made.files()).containsExactly("en/index.html");
            assertThat(made.withheld()).containsExactly("a sentence");
        });
        assertThat(predecessor.run()).isEqualTo("20230802T180000Z");
        assertThat(predecessor.compared()).hasValueSatisfying(from -> {
            assertThat(from.version()).isEqualTo(7);
            assertThat(from.isOf("t1")).as("of its own table").isTrue();
            assertThat(from.isOf("t2")).as("of a table made anew").isFalse();
        });
        assertThat(predecessor.made("en/", "b2")).as("of another basis").isEmpty();
        assertThat(predecessor.made("", "b1")).as("in another folder").isEmpty();
    }

    @Test
    void what_somebody_deleted_cannot_be_taken_over() throws IOException {
        Files.writeString(folder.resolve("run.json"), MANIFEST);
        Predecessor predecessor = Predecessor.in(folder);
        MadeEdition made = predecessor.made("en/", "b1").orElseThrow();
        assertThat(predecessor.isWhole(made)).isFalse();

        Files.writeString(Files.createDirectories(folder.resolve("en")).resolve("index.html"), "page");
        assertThat(predecessor.isWhole(made)).isTrue();
    }

    @Test
    void a_first_run_and_one_after_an_older_program_have_none() throws IOException {
        assertThat(Predecessor.in(folder.resolve("nowhere")).editions()).isEmpty();
        Files.writeString(folder.resolve("run.json"), "{\"run\": \"20230801T180000Z\"}");
        assertThat(Predecessor.in(folder).editions()).isEmpty();
        assertThat(Predecessor.in(folder).compared()).isEmpty();
        Files.writeString(folder.resolve("run.json"), "{\"versions\": {\"benchmarks\": 7}}");
        assertThat(Predecessor.in(folder).compared())
                .as("without the table's id, it counts for any")
                .hasValueSatisfying(from -> assertThat(from.isOf("t2")).isTrue());
        Files.writeString(folder.resolve("run.json"), "{\"run\": ");
        assertThat(Predecessor.in(folder).editions())
                .as("a file that breaks off")
                .isEmpty();
    }
}
