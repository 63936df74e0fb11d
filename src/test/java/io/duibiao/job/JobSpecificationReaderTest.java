package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.period.Period;
import io.duibiao.publish.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobSpecificationReaderTest {
    private static final Path REFERENCE = Path.of("data/reference").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void the_shipped_job_can_be_read_and_its_paths_are_relative_to_its_file() {
        JobSpecification job =
                JobSpecificationReader.read(Path.of("jobs/nightly.yaml")).specification();
        assertThat(job.name()).isEqualTo("nightly");
        assertThat(job.folders().lake()).isEqualTo(Path.of("lake").toAbsolutePath());
        assertThat(job.inputs())
                .extracting(Input::files)
                .contains(Path.of("data/reports").toAbsolutePath());
        assertThat(job.publications()).extracting(PublicationOrder::name).containsExactly("", "half-year-2023");
        assertThat(job.publications().get(1).period()).contains(Period.half(2023, 1));
        assertThat(job.publication().highlight()).contains("500101");
    }

    @Test
    void an_unknown_key_is_named_with_line_and_column_and_the_word_that_was_meant() throws IOException {
        assertThatThrownBy(() -> read("name: a", "refrence: x", "inputs: [{files: .}]"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("job.yaml:2:1: Unknown key 'refrence'")
                .hasMessageContaining("Did you mean 'reference'?");
    }

    @Test
    void an_unknown_indicator_is_named_with_line_and_column_and_the_id_that_was_meant() throws IOException {
        assertThatThrownBy(() -> read(
                        "name: a",
                        "reference: " + REFERENCE,
                        "inputs:",
                        "  - files: .",
                        "publish:",
                        "  among: '500000'",
                        "  indicators: [gdp,",
                        "    gpd]"))
                .hasMessageContaining(
                        "job.yaml:8:5: Unknown indicator 'gpd': not in the catalogue. Did you mean 'gdp'?");
    }

    @Test
    void a_publication_is_chinese_unless_the_job_says_otherwise() throws IOException {
        assertThat(languages("among: '500000'")).containsExactly(Language.ZH);
        assertThat(languages("language: en")).containsExactly(Language.EN);
        assertThat(languages("language: both")).containsExactly(Language.ZH, Language.EN);
        assertThatThrownBy(() -> languages("language: fr"))
                .hasMessageContaining("Unknown language 'fr': it must be zh, en or both.");
    }

    private List<Language> languages(String line) throws IOException {
        String among = line.startsWith("among") ? "" : "  among: '500000'";
        return read("name: a", "reference: " + REFERENCE, "inputs: [{files: .}]", "publish:", "  " + line, among)
                .specification()
                .publication()
                .languages();
    }

    @Test
    void a_missing_input_folder_is_named() {
        assertThatThrownBy(() -> read("name: a", "reference: " + REFERENCE, "inputs:", "  - files: nowhere"))
                .hasMessageContaining("job.yaml:4:12: There is no folder or file")
                .hasMessageContaining("nowhere");
    }

    @Test
    void several_mistakes_are_told_at_once() {
        assertThatThrownBy(() -> read(
                        "inputs:",
                        "  - files: nowhere",
                        "reference: " + REFERENCE,
                        "publish: {among: cq-nowhere, period: 2023H1}"))
                .hasMessageContaining("The key 'name' is missing")
                .hasMessageContaining("nowhere")
                .hasMessageContaining("Unknown group 'cq-nowhere'")
                .hasMessageContaining("Unknown period '2023H1'");
    }

    @Test
    void text_that_is_no_yaml_is_a_usage_error_with_its_place() {
        assertThatThrownBy(() -> read("name: a", "inputs: [", "publish: x"))
                .isInstanceOf(UsageException.class)
                .hasMessageMatching("(?s)job\\.yaml:\\d+:\\d+: Cannot read this as YAML.*");
    }

    @Test
    void a_missing_catalogue_says_where_to_get_one() {
        assertThatThrownBy(() -> read("name: a", "reference: nowhere", "inputs: [{files: .}]"))
                .hasMessageContaining("regions.csv: Cannot find this catalogue")
                .hasMessageContaining("duibiao init");
    }

    private SpecifiedJob read(String... lines) throws IOException {
        Path file = folder.resolve("job.yaml");
        Files.write(file, java.util.List.of(lines));
        return JobSpecificationReader.read(file);
    }
}
