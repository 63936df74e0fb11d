package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.reference.Regions;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.DocumentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private static final Regions NO_REGIONS = new Regions(List.of());

    @TempDir
    Path folder;

    @Test
    void a_line_says_kind_and_day_of_a_file() throws IOException {
        Dateline said = Manifest.read(manifest("a.txt,,2023,Bulletin,2024-03-01,"), NO_REGIONS)
                .of("a.txt");
        assertThat(said.kind()).isEqualTo(DocumentKind.BULLETIN);
        assertThat(said.released()).contains(LocalDate.of(2024, 3, 1));
    }

    @Test
    void a_kind_that_is_none_is_named_with_its_line_and_the_one_that_was_meant() throws IOException {
        Path file = manifest("a.txt,,2023,report,,", "b.txt,,2023,bulletn,,");
        assertThatThrownBy(() -> Manifest.read(file, NO_REGIONS))
                .isInstanceOf(UsageException.class)
                .hasMessage(file
                        + ":3: Unknown kind 'bulletn': it must be one of report, bulletin, work_report, press_note,"
                        + " table, unknown. Did you mean 'bulletin'?");
    }

    @Test
    void a_day_in_another_writing_is_named_with_its_line_and_how_it_is_written() throws IOException {
        Path file = manifest("a.txt,,2023,report,2023/8/1,");
        assertThatThrownBy(() -> Manifest.read(file, NO_REGIONS))
                .isInstanceOf(UsageException.class)
                .hasMessage(file + ":2: Cannot read '2023/8/1' under 'released' as a day: write it as 2023-08-01.");
    }

    @Test
    void a_name_of_letters_and_accents_apart_is_the_same_name() throws IOException {
        Manifest manifest = Manifest.read(manifest("re\u0301sume\u0301.txt,,2023,report,,"), NO_REGIONS);
        assertThat(manifest.of("r\u00e9sum\u00e9.txt").kind()).isEqualTo(DocumentKind.REPORT);
    }

    @Test
    void lines_of_files_that_are_not_there_are_noted() throws IOException {
        Path file = manifest("a.txt,,2023,report,,", "b.tyt,,2023,report,,");
        assertThat(notes(true, file, "a.txt", "b.txt"))
                .containsExactly(
                        file + ": No input file is called 'b.tyt' (line 3). What the manifest says of it is not used:"
                                + " mend the name, or remove the line.");
        assertThat(notes(true, manifest("a.txt,,,,,", "b.txt,,,,,"), "a.txt", "b.txt"))
                .isEmpty();
    }

    @Test
    void of_many_such_lines_the_first_ones_are_named() throws IOException {
        String[] lines = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> i + ".txt,,2023,report,,")
                .toArray(String[]::new);
        assertThat(notes(true, manifest(lines), "a.txt"))
                .singleElement()
                .asString()
                .contains("'1.txt' (line 2), ", "'5.txt' (line 6) and 2 more. ");
    }

    @Test
    void a_folder_that_is_emptied_each_night_or_that_is_empty_as_a_whole_leaves_no_line_unused() throws IOException {
        Path file = manifest("a.txt,,2023,report,,", "b.txt,,2023,report,,");
        assertThat(notes(true, file)).as("an empty folder").isEmpty();
        assertThat(notes(false, file, "a.txt")).as("complete: false").isEmpty();
    }

    @Test
    void one_manifest_of_two_folders_tells_of_the_files_of_both() throws IOException {
        Path file = manifest("a.txt,,2023,report,,", "b.txt,,2023,report,,");
        assertThat(JobFiles.of(
                                List.of(input("one", true, file, "a.txt"), input("two", true, file, "b.txt")),
                                NO_REGIONS)
                        .notes())
                .isEmpty();
    }

    private List<String> notes(boolean isComplete, Path manifest, String... files) throws IOException {
        return JobFiles.of(List.of(input("reports", isComplete, manifest, files)), NO_REGIONS)
                .notes();
    }

    private Input input(String name, boolean isComplete, Path manifest, String... files) throws IOException {
        Path reports = Files.createDirectories(folder.resolve(name));
        for (String file : files) {
            Files.writeString(reports.resolve(file), "a");
        }
        return new Input(reports, Optional.of(manifest), "", isComplete);
    }

    private Path manifest(String... lines) throws IOException {
        List<String> all = new ArrayList<>(List.of("file,region,period,kind,released,source"));
        all.addAll(List.of(lines));
        return Files.write(folder.resolve("sources.csv"), all);
    }
}
