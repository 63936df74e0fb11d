package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.reference.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    void a_folder_read_beside_the_job_s_own_of_the_same_name_stands_under_a_longer_name_and_stays_known()
            throws IOException {
        Path own = withFiles("data/reports", "a.txt");
        Path district = withFiles("my-district/reports", "a.txt", "mine.txt");
        Input reports = new Input(own, Optional.empty(), "", true);

        assertThat(sources(reports, Input.folder(district)))
                .containsExactly("reports/a.txt", "my-district/reports/a.txt", "my-district/reports/mine.txt");
        JobFiles nextNight = JobFiles.of(List.of(reports), NO_REGIONS);
        assertThat(nextNight.isGone("my-district/reports/mine.txt")).isFalse();
        assertThat(nextNight.isGone("reports/mine.txt")).isTrue();
    }

    @Test
    void inputs_of_names_of_their_own_stand_under_those_whatever_is_read_beside_them() throws IOException {
        Path reports = withFiles("data/reports", "2023/a.txt");
        Path incoming = withFiles("incoming", "a.txt");
        Path single = withFiles("desk", "a.txt").resolve("a.txt");
        assertThat(sources(Input.folder(reports), Input.folder(incoming), Input.folder(single), Input.folder(reports)))
                .containsExactly("reports/2023/a.txt", "incoming/a.txt", "a.txt");
        assertThat(sources(Input.folder(incoming))).containsExactly("incoming/a.txt");
    }

    @Test
    void no_name_of_an_input_is_a_part_of_another_one_s() throws IOException {
        Path first = withFiles("reports", "a.txt");
        Path second = withFiles("2023/reports", "a.txt");
        Path third = withFiles("east/2023/reports", "a.txt");
        Path fourth = withFiles("west/2023", "a.txt");
        Path fifth = withFiles("other", "a.txt").resolve("a.txt");
        Path sixth = withFiles("more", "a.txt").resolve("a.txt");
        assertThat(sources(Stream.of(first, second, third, fourth, fifth, sixth)
                        .map(Input::folder)
                        .toArray(Input[]::new)))
                .containsExactly(
                        "reports/a.txt",
                        "2023/reports/a.txt",
                        "east/2023/reports/a.txt",
                        "west/2023/a.txt",
                        "a.txt",
                        "more/a.txt");
    }

    private Path withFiles(String name, String... files) throws IOException {
        Path made = folder.resolve(name);
        for (String file : files) {
            Files.createDirectories(made.resolve(file).getParent());
            Files.writeString(made.resolve(file), "a");
        }
        return made;
    }

    private static List<String> sources(Input... inputs) {
        JobFiles files = JobFiles.of(List.of(inputs), NO_REGIONS);
        return files.paths().stream().map(path -> files.file(path).source()).toList();
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
