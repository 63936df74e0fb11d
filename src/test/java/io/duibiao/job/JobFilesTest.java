package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.reference.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFilesTest {
    private static final Regions NO_REGIONS = new Regions(List.of());

    @TempDir
    Path folder;

    private JobFiles files(boolean isComplete, String... names) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        for (String name : names) {
            Files.createDirectories(reports.resolve(name).getParent());
            Files.writeString(reports.resolve(name), "a");
        }
        return JobFiles.of(List.of(new Input(reports, Optional.empty(), "", isComplete)), NO_REGIONS);
    }

    @Test
    void a_file_is_gone_that_is_no_longer_in_its_folder() throws IOException {
        JobFiles files = files(true, "a.txt", "2023/b.txt");

        assertThat(files.isGone("reports/c.txt")).isTrue();
        assertThat(files.isGone("reports/2022/b.txt")).isTrue();
        assertThat(files.isGone("reports/2023/b.txt")).isFalse();
    }

    @Test
    void a_file_of_a_folder_that_was_not_listed_is_not_gone() throws IOException {
        JobFiles files = files(true, "a.txt");

        assertThat(files.isGone("incoming/c.txt")).isFalse();
        assertThat(files.isGone("reports-2022/c.txt")).isFalse();
    }

    @Test
    void nothing_is_gone_from_a_folder_that_is_emptied_each_night_or_that_is_empty_as_a_whole() throws IOException {
        assertThat(files(true).isGone("reports/c.txt"))
                .as("an empty folder is rather a disk that is not there")
                .isFalse();
        assertThat(files(false, "a.txt").isGone("reports/c.txt"))
                .as("complete: false")
                .isFalse();
    }
}
