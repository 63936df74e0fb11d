package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.schema.StoredDocument;
import io.duibiao.schema.StoredDocument.Heading;
import io.duibiao.statement.DocumentKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which file a line of corrections means: one, or it is applied to none and told. */
class CorrectedFilesTest {
    private static final String ID = "0123456789abcdef".repeat(4);
    private static final List<String> FILES =
            List.of("reports/2022/report.txt", "reports/2023/report.txt", "reports/wanzhou-2023h1.txt");

    @Test
    void a_bare_name_that_two_files_have_is_applied_to_neither_and_told_with_both() {
        CorrectedFiles corrected = corrected("wanzhou-2023h1.txt", "report.txt");

        assertThat(corrected.applied().byDocument()).containsOnlyKeys("wanzhou-2023h1.txt");
        assertThat(corrected.astray(List.of()))
                .singleElement()
                .asString()
                .startsWith("corrections.csv:3: ")
                .contains("'report.txt'", "reports/2022/report.txt, reports/2023/report.txt. Write the name from");
    }

    @Test
    void a_name_from_its_folder_on_means_one_file() {
        CorrectedFiles corrected = corrected("2023/report.txt", "reports/2022/report.txt");

        assertThat(corrected.applied().byDocument()).hasSize(2);
        assertThat(corrected.astray(List.of())).isEmpty();
    }

    @Test
    void a_name_or_a_hash_that_no_file_has_is_told_with_the_name_that_was_probably_meant() {
        assertThat(corrected("wanzou-2023h1.txt", ID).astray(List.of()))
                .satisfiesExactly(
                        name -> assertThat(name)
                                .startsWith("corrections.csv:2: ")
                                .contains("no file", "Did you mean 'wanzhou-2023h1.txt'?"),
                        hash -> assertThat(hash)
                                .startsWith("corrections.csv:3: ")
                                .contains(ID)
                                .doesNotContain("Did you mean"));
    }

    @Test
    void a_correction_of_a_file_that_the_lake_held_once_leads_nowhere_wrong() {
        List<StoredDocument> held = List.of(held(ID, "incoming/2021/a.txt"));

        assertThat(corrected("a.txt", "2021/a.txt", ID.toUpperCase(Locale.ROOT)).astray(held))
                .isEmpty();
        assertThat(corrected("b.txt").astray(held)).hasSize(1);
    }

    @Test
    void a_reason_over_two_lines_is_carried_along() {
        CorrectionFile file = new CorrectionFile(
                "corrections.csv",
                heading() + line("report.txt") + "2023/report.txt,6..11,5,x,value,5,6,李,2023-08-02,\"y,\nz\"\n");

        assertThat(new CorrectedFiles(file, FILES).applied().byDocument())
                .containsOnlyKeys("2023/report.txt")
                .containsValue("[2023/report.txt, 6..11, 5, x, value, 5, 6, 李, 2023-08-02, y,\nz]\n");
    }

    private static CorrectedFiles corrected(String... documents) {
        String lines = List.of(documents).stream().map(CorrectedFilesTest::line).reduce(heading(), String::concat);
        return new CorrectedFiles(new CorrectionFile("corrections.csv", lines), FILES);
    }

    private static String heading() {
        return "document,place,number_text,subject,field,read,right,who,when,why\n";
    }

    private static String line(String document) {
        return document + ",6..11,5,x,value,5,6,李,2023-08-02,y\n";
    }

    private static StoredDocument held(String id, String source) {
        Heading heading = new Heading(Optional.empty(), Optional.empty(), DocumentKind.UNKNOWN, Optional.empty());
        return new StoredDocument(id, source, Optional.empty(), heading, "", "reader");
    }
}
