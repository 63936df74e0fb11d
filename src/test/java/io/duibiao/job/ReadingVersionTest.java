package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.job.JobFiles.JobFile;
import io.duibiao.lake.FileState;
import io.duibiao.statement.DocumentKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadingVersionTest {
    private static final String ID = "0123456789abcdef".repeat(4);
    private static final JobFile FILE =
            new JobFile("reports/2023/a.txt", "500101", "2023-H1", DocumentKind.REPORT, "2023-07-28");

    private static final Versions.Reading RULES = new Versions.Reading("rules", "catalogues");

    private static String version(JobFile file, String... corrected) {
        String lines = List.of(corrected).stream()
                .map(document -> document + ",6..11,5,x,value,5,6,李,2023-08-02,y\n")
                .reduce("document,place,number_text,subject,field,read,right,who,when,why\n", String::concat);
        return ReadingVersion.of(RULES, new CorrectionFile("corrections.csv", lines))
                .of(file, ID, LayoutFile.NONE);
    }

    @Test
    void a_correction_of_another_file_leaves_the_version_as_it_is() {
        assertThat(version(FILE, "b.txt", "reports/2022/a.txt", "f".repeat(64))).isEqualTo(version(FILE));
    }

    @Test
    void a_correction_that_names_the_file_by_name_or_by_the_hash_of_its_bytes_makes_another_version() {
        for (String name : List.of("reports/2023/a.txt", "2023/a.txt", "a.txt", ID, ID.toUpperCase(Locale.ROOT))) {
            assertThat(version(FILE, name)).as(name).isNotEqualTo(version(FILE));
        }
    }

    @Test
    void a_layout_pinned_beside_the_file_is_part_of_its_version() {
        ReadingVersion rules = ReadingVersion.of(RULES, CorrectionFile.NONE);
        LayoutFile pinned = new LayoutFile("a.xlsx.layout.yaml", "sheets: []");

        assertThat(rules.of(FILE, ID, pinned)).isNotEqualTo(rules.of(FILE, ID, LayoutFile.NONE));
    }

    @Test
    void what_the_manifest_says_of_the_file_is_part_of_its_version() {
        JobFile later = new JobFile(FILE.source(), FILE.region(), FILE.period(), FILE.kind(), "2023-08-01");
        JobFile otherRegion = new JobFile(FILE.source(), "500102", FILE.period(), FILE.kind(), FILE.released());

        assertThat(version(later)).isNotEqualTo(version(FILE)).isNotEqualTo(version(otherRegion));
    }

    @Test
    void two_versions_tell_why_a_file_is_read_again() {
        String before = version(FILE);
        ReadingVersion otherNames = ReadingVersion.of(new Versions.Reading("rules", "more"), CorrectionFile.NONE);
        ReadingVersion otherRules = ReadingVersion.of(new Versions.Reading("better", "more"), CorrectionFile.NONE);
        JobFile later = new JobFile(FILE.source(), FILE.region(), FILE.period(), FILE.kind(), "2023-08-01");
        LayoutFile pinned = new LayoutFile("a.xlsx.layout.yaml", "sheets: []");

        assertThat(ReadingVersion.cause(before, version(FILE, "a.txt"))).isEqualTo(FileState.CORRECTION);
        assertThat(ReadingVersion.cause(before, version(later))).isEqualTo(FileState.HEADING);
        assertThat(ReadingVersion.cause(
                        before, ReadingVersion.of(RULES, CorrectionFile.NONE).of(FILE, ID, pinned)))
                .isEqualTo(FileState.LAYOUT);
        assertThat(ReadingVersion.cause(before, otherNames.of(FILE, ID, LayoutFile.NONE)))
                .isEqualTo(FileState.CATALOGUE);
        assertThat(ReadingVersion.cause(before, otherRules.of(FILE, ID, LayoutFile.NONE)))
                .as("rules and names changed at once")
                .isEqualTo(FileState.RULES);
        assertThat(ReadingVersion.cause("0123456789abcdef", before))
                .as("a version of an older program")
                .isEqualTo(FileState.RULES);
    }
}
