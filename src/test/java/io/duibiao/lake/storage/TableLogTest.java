package io.duibiao.lake.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table's log, written here by the Delta protocol, in a folder with a blank and Chinese in its name. */
class TableLogTest {

    @TempDir
    Path lake;

    @Test
    void commits_come_with_the_last_one_first() {
        file("00000000000000000009.json", "");
        file("00000000000000000010.json", "");

        assertThat(log().newestFirst().map(CommitFile::version)).containsExactly(10L, 9L);
    }

    @Test
    void what_lies_beside_commits_is_none() {
        file("00000000000000000001.json", "");
        file("00000000000000000001.crc", "");
        file("00000000000000000001.checkpoint.parquet", "");
        file("_last_checkpoint", "");
        file(".00000000000000000002.json.tmp", "");

        assertThat(log().newestFirst().map(CommitFile::version)).containsExactly(1L);
    }

    @Test
    void a_commit_tells_of_itself_and_of_the_files_that_it_added() {
        file("00000000000000000000.json", """
                {"protocol":{}}
                {"commitInfo":{"operation":"WRITE"}}
                {"add":{"size":3}}
                {"remove":{"size":4}}
                {"add":{"size":5}}
                """);

        CommitFile commit = log().newestFirst().findFirst().orElseThrow();

        assertThat(commit.info().map(info -> info.path("operation").asText())).contains("WRITE");
        assertThat(commit.added())
                .extracting(file -> file.path("size").asLong())
                .containsExactly(3L, 5L);
    }

    @Test
    void a_commit_need_not_tell_of_itself() {
        file("00000000000000000000.json", "{\"add\":{\"size\":3}}\n");

        assertThat(log().newestFirst().findFirst().orElseThrow().info()).isEmpty();
    }

    @Test
    void a_copy_of_a_version_takes_the_commits_and_checkpoints_up_to_it() {
        file("00000000000000000001.json", "");
        file("00000000000000000001.checkpoint.parquet", "");
        file("00000000000000000002.checkpoint.0000000001.0000000002.parquet", "");
        file("00000000000000000002.json", "");
        file("00000000000000000003.json", "");
        file("00000000000000000002.crc", "");

        assertThat(log().namesUpTo(2))
                .containsExactly(
                        "00000000000000000001.checkpoint.parquet",
                        "00000000000000000001.json",
                        "00000000000000000002.checkpoint.0000000001.0000000002.parquet",
                        "00000000000000000002.json");
    }

    @Test
    void where_there_is_no_table_there_are_no_commits_but_nothing_can_be_copied() {
        assertThat(log().newestFirst()).isEmpty();
        assertThatThrownBy(() -> log().namesUpTo(0))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(TableLog.FOLDER);
    }

    private TableLog log() {
        return TableLog.of(table());
    }

    private Path table() {
        return lake.resolve("万州 数据/runs");
    }

    private void file(String name, String text) {
        try {
            Path folder = Files.createDirectories(table().resolve(TableLog.FOLDER));
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
