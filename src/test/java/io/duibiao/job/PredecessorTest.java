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
          "files": [{"path": "en/index.html", "sha256": "3660315a9af3df255d8f19ab077e4797822b41488a0e2a04bc6af71213c23274"}], "briefs_withheld": ["a sentence"]}]}
        """;

    @TempDir
    Path folder;

    @Test
    void what_was_made_of_the_same_basis_is_found_with_the_run_that_made_it() throws IOException {
        Files.writeString(folder.resolve("run.json"), MANIFEST);
        Predecessor predecessor = Predecessor.in(folder);

        assertThat(predecessor.made("en/", "b1")).hasValueSatisfying(made -> {
            assertThat(made.run()).isEqualTo("20230801T180000Z");
            assertThat(made.files()).extracting(MadeFile::path).containsExactly("en/index.html");
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
    void what_somebody_deleted_or_changed_is_not_taken_over() throws IOException {
        Files.writeString(folder.resolve("run.json"), MANIFEST);
        Path page = Files.createDirectories(folder.resolve("en")).resolve("index.html");

        assertThat(isTakenOver()).as("without its file").isFalse();

        Files.writeString(page, "page");
        assertThat(isTakenOver()).as("as it was published").isTrue();

        Files.writeString(page, "Page");
        assertThat(isTakenOver()).as("after somebody edited it").isFalse();
    }

    @Test
    void what_an_older_program_published_without_hashes_is_not_taken_over() throws IOException {
        Files.writeString(
                folder.resolve("run.json"), MANIFEST.replaceAll("\\[\\{\"path\".*?\\]", "[\"en/index.html\"]"));
        Files.writeString(Files.createDirectories(folder.resolve("en")).resolve("index.html"), "page");

        assertThat(isTakenOver()).isFalse();
    }

    /** Returns whether the English edition may be, and its page by itself. */
    private boolean isTakenOver() {
        Predecessor predecessor = Predecessor.in(folder);
        boolean whole = predecessor.isUntouched(predecessor.made("en/", "b1").orElseThrow());
        assertThat(predecessor.isUntouched("en/index.html"))
                .as("its page by itself")
                .isEqualTo(whole);
        return whole;
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
