package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionFileTest {
    private static final Reference REFERENCE = ReferenceLoader.load(Path.of("data/reference"));
    private static final String HEADING = "document,place,number_text,subject,field,read,right,who,when,why\n";

    @TempDir
    Path folder;

    private static void check(String lines) {
        new CorrectionFile("corrections.csv", HEADING + lines).corrections(REFERENCE);
    }

    @Test
    void the_shipped_file_can_be_read() {
        assertThatCode(() ->
                        CorrectionFile.read(Path.of("data/corrections.csv")).corrections(REFERENCE))
                .doesNotThrowAnyException();
    }

    @Test
    void a_line_that_cannot_be_used_is_named_with_what_is_wrong() {
        assertThatThrownBy(() -> check("a.txt,6..11,5,x,valve,5,6,李,2023-08-02,y"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("corrections.csv:2: Unknown field 'valve' (must be one of [subject, measure,");
        assertThatThrownBy(() -> check("a.txt,6..11,5,x,unit,元,圆圆,李,2023-08-02,y"))
                .hasMessageContaining("corrections.csv:2: Cannot use '圆圆' as unit: units.csv has no such unit");
        assertThatThrownBy(() -> check("a.txt,6..11,5,x,value,5,1千,李,2023-08-02,y"))
                .hasMessageContaining("Cannot use '1千' as value");
        assertThatThrownBy(() -> check("a.txt,D7,5,x,value,5,6,李,2023-08-02,y"))
                .hasMessageContaining("Invalid place 'D7'");
        assertThatThrownBy(() -> check("a.txt,6..11,5,x,value,5,6,李,昨天,y")).hasMessageContaining("昨天");
        assertThatThrownBy(() -> check("a.txt,6..11,5,x,region,500101,无此区,李,2023-08-02,y"))
                .hasMessageContaining("regions.csv has no such code or name");
    }

    @Test
    void a_field_that_is_corrected_twice_is_refused() {
        String line = "a.txt,6..11,5,x,value,5,6,李,2023-08-02,y\n";
        assertThatThrownBy(() -> check(line + line)).hasMessageContaining("'x' 5 at 6..11 has a field corrected twice");
    }

    @Test
    void the_byte_order_mark_of_a_spreadsheet_does_no_harm() throws IOException {
        Path file = Files.writeString(
                folder.resolve("c.csv"), "\uFEFF" + HEADING + "a.txt,6..11,5,x,value,5,6,李,2023-08-02,y\n");
        assertThatCode(() -> CorrectionFile.read(file).corrections(REFERENCE)).doesNotThrowAnyException();
    }

    @Test
    void a_job_names_its_corrections_and_a_mistake_in_them_is_told_with_the_place_of_the_key() throws IOException {
        assertThat(job("a.txt,6..11,5,x,value,5,6,李,2023-08-02,y\n")
                        .corrections()
                        .text())
                .contains("a.txt");
        assertThatThrownBy(() -> job("a.txt,6..11,5,x,valve,5,6,李,2023-08-02,y\n"))
                .hasMessageContaining("job.yaml:3:14: ")
                .hasMessageContaining("c.csv:2: Unknown field 'valve'");
    }

    private SpecifiedJob job(String lines) throws IOException {
        Files.writeString(folder.resolve("c.csv"), HEADING + lines);
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Path job = Files.write(
                folder.resolve("job.yaml"),
                List.of(
                        "name: a",
                        "reference: " + Path.of("data/reference").toAbsolutePath(),
                        "corrections: c.csv",
                        "inputs: [{files: " + reports + "}]",
                        "publish: {among: '500000'}"));
        return JobSpecificationReader.read(job);
    }
}
