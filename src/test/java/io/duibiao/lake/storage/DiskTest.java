package io.duibiao.lake.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That bytes are on the disk no test can see; that none is lost by it one can. */
class DiskTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_goes_with_all_below_it() throws IOException {
        Path run = Files.createDirectories(folder.resolve("run/charts"));
        Files.writeString(run.resolve("gdp.svg"), "<svg/>");

        Disk.delete(folder.resolve("run"));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void of_a_link_only_the_link_goes() throws IOException {
        Path report = Files.writeString(
                Files.createDirectories(folder.resolve("kept")).resolve("a.txt"), "a");
        Path link = Files.createSymbolicLink(folder.resolve("latest"), folder.resolve("kept"));

        Disk.delete(link);

        assertThat(link).doesNotExist();
        assertThat(report).as("what the link led to").exists();
    }

    @Test
    void what_is_not_there_is_deleted_already() {
        assertThatCode(() -> Disk.delete(folder.resolve("none"))).doesNotThrowAnyException();
    }

    @Test
    void what_is_forced_stays_as_it_was_written() throws IOException {
        Path file =
                Files.writeString(Files.createDirectories(folder.resolve("run")).resolve("run.json"), "{}");

        Disk.forceTree(folder);

        assertThat(file).hasContent("{}");
    }
}
