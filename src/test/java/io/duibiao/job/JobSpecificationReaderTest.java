package io.duibiao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duibiao.export.ExportOrder;
import io.duibiao.export.Subject;
import io.duibiao.export.Target;
import io.duibiao.job.telling.TellingOrders;
import io.duibiao.period.Period;
import io.duibiao.publish.Language;
import io.duibiao.publish.exchange.format.FileFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobSpecificationReaderTest {
    private static final Path REFERENCE = Path.of("data/reference").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void a_template_that_lacks_samples_is_a_problem_at_its_place() throws IOException {
        Files.write(folder.resolve("office.xlsx"), new byte[] {1, 2, 3});
        assertThatThrownBy(() -> languages("template: office.xlsx"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("job.yaml:5:13: Cannot dress the workbook by")
                .hasMessageContaining("It is no .xlsx workbook.")
                .hasMessageContaining("'duibiao init'");
    }

    @Test
    void the_shipped_job_can_be_read_and_its_paths_are_relative_to_its_file() {
        JobSpecification job =
                JobSpecificationReader.read(Path.of("jobs/nightly.yaml")).specification();
        assertThat(job.name()).isEqualTo("nightly");
        assertThat(job.folders().lake())
                .isEqualTo(Path.of("lake").toAbsolutePath().toString());
        assertThat(job.inputs())
                .extracting(Input::files)
                .contains(Path.of("data/reports").toAbsolutePath());
        assertThat(job.publications()).extracting(PublicationOrder::name).containsExactly("", "half-year-2023");
        assertThat(job.publications().get(1).period()).contains(Period.half(2023, 1));
        assertThat(job.publication().highlight()).contains("500101");
    }

    @Test
    void a_lake_is_a_path_or_a_url() throws IOException {
        assertThat(lake("tables")).isEqualTo(folder.resolve("tables").toString());
        assertThat(lake("file:///srv/lake")).isEqualTo("/srv/lake");
        assertThat(lake("hdfs://names:8020/duibiao/")).isEqualTo("hdfs://names:8020/duibiao");
        assertThat(lake("s3a://bureau/lake")).isEqualTo("s3a://bureau/lake");
    }

    @Test
    void a_url_of_a_lake_holds_no_key_and_names_hadoop_s_own_scheme_for_s3() {
        assertThatThrownBy(() -> lake("s3a://AKIA:secret@bureau/lake"))
                .hasMessageContaining("job.yaml:4:7: The URL of the lake holds a user or a key.")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> lake("s3://bureau/lake")).hasMessageContaining("write 's3a://bureau/lake'");
    }

    @Test
    void a_job_says_whom_its_runs_are_told() throws IOException {
        String[] job = {"name: a", "reference: " + REFERENCE, "inputs: [{files: .}]", "publish: {among: '500000'}", ""};
        assertThat(read(job).tell()).isEqualTo(TellingOrders.NONE);

        job[4] = "tell: {mail: told/mail.txt, lineage: 'http://marquez:5000/api/v1/lineage'}";
        TellingOrders orders = read(job).tell();
        assertThat(orders.mail()).contains(folder.resolve("told/mail.txt"));
        assertThat(orders.lineage()).contains("http://marquez:5000/api/v1/lineage");
        assertThat(orders.metrics()).isEmpty();
        assertThat(orders.withFigures()).as("figures of reports in the log").isFalse();

        job[4] = "tell: {lineage: 'http://marquez/a b'}";
        assertThatThrownBy(() -> read(job))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(
                        "job.yaml:5:17: Cannot send to this URL: Illegal character in path (character 17).");
        job[4] = "tell: {lineage: 'http:///api'}";
        assertThatThrownBy(() -> read(job)).hasMessageContaining("Cannot send to this URL: it names no host.");
        job[4] = "tell: {lineage: 'http://marquez_1:5000/api'}";
        assertThat(read(job).tell().lineage()).contains("http://marquez_1:5000/api");

        job[4] = "tell: {post: x}";
        assertThatThrownBy(() -> read(job)).hasMessageContaining("job.yaml:5:8: Unknown key 'post'");
    }

    private String lake(String place) throws IOException {
        return read(
                        "name: a",
                        "reference: " + REFERENCE,
                        "inputs: [{files: .}]",
                        "lake: " + place,
                        "publish: {among: '500000'}")
                .specification()
                .folders()
                .lake();
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
    void a_folder_holds_all_there_is_unless_the_job_says_otherwise() throws IOException {
        String[] job = {"name: a", "reference: " + REFERENCE, "publish: {among: '500000'}", "inputs:", "  - files: ."};

        assertThat(read(job).specification().inputs().get(0).isComplete()).isTrue();
        job[4] = "  - {files: ., complete: false}";
        assertThat(read(job).specification().inputs().get(0).isComplete()).isFalse();
        job[4] = "  - {files: ., complete: no}";
        assertThatThrownBy(() -> read(job))
                .hasMessageContaining("job.yaml:5:26: 'complete' must be true or false, not 'no'.");
    }

    @Test
    void a_publication_is_chinese_unless_the_job_says_otherwise() throws IOException {
        assertThat(languages("among: '500000'")).containsExactly(Language.ZH);
        assertThat(languages("language: en")).containsExactly(Language.EN);
        assertThat(languages("language: both")).containsExactly(Language.ZH, Language.EN);
        assertThatThrownBy(() -> languages("language: fr"))
                .hasMessageContaining("Unknown language 'fr': it must be zh, en or both.");
    }

    @Test
    void a_profile_is_written_of_the_highlighted_region_unless_the_job_wants_all() throws IOException {
        String[] job = {"name: a", "reference: " + REFERENCE, "inputs: [{files: .}]", "publish:", "  among: '500000'"};

        assertThat(read(job).specification().publication().profiles()).isEqualTo(PublicationOrder.Profiles.HIGHLIGHT);
        job[4] = "  {among: '500000', profiles: all}";
        assertThat(read(job).specification().publication().profiles()).isEqualTo(PublicationOrder.Profiles.ALL);
        job[4] = "  {among: '500000', profiles: none}";
        assertThatThrownBy(() -> read(job)).hasMessageContaining("Unknown choice 'none': it must be highlight or all.");
    }

    private List<Language> languages(String line) throws IOException {
        String among = line.startsWith("among") ? "" : "  among: '500000'";
        return read("name: a", "reference: " + REFERENCE, "inputs: [{files: .}]", "publish:", "  " + line, among)
                .specification()
                .publication()
                .languages();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", "", ".hidden", "..", "a\\\\b", "50%"})
    void a_name_that_can_be_no_folder_s_is_a_problem_at_its_place(String name) {
        assertThatThrownBy(() -> read("name: \"" + name + "\"", "reference: " + REFERENCE, "inputs: [{files: .}]"))
                .hasMessageContaining(
                        "job.yaml:1:7: Cannot name a folder '" + name.replace("\\\\", "\\") + "': begin with");
        assertThatThrownBy(() -> publications("{among: '500000'}", "{name: \"" + name + "\", among: '500000'}"))
                .hasMessageContaining("job.yaml:6:12: Cannot name a folder");
    }

    @Test
    void publications_have_names_of_their_own_in_any_writing() throws IOException {
        assertThat(publications(
                        "{among: '500000'}",
                        "{name: 上半年 2023, among: '500000'}",
                        "{name: half-year_2023.1, among: '500000'}",
                        "{name: en, among: '500000', language: en}"))
                .extracting(PublicationOrder::name)
                .containsExactly("", "上半年 2023", "half-year_2023.1", "en");
    }

    @Test
    void two_publications_never_write_into_the_same_folder() {
        assertThatThrownBy(() -> publications(
                        "{among: '500000'}", "{name: half, among: '500000'}", "{name: Half, among: '500000'}"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("job.yaml:7:12: Two publications are called 'Half'.");
        for (String taken : List.of("charts", "Tables", "index.html")) {
            assertThatThrownBy(() -> publications("{among: '500000'}", "{name: " + taken + ", among: '500000'}"))
                    .hasMessageContaining(
                            "job.yaml:6:12: Cannot name a publication '" + taken + "': the first one writes");
        }
        assertThatThrownBy(() -> publications("{among: '500000', language: both}", "{name: en, among: '500000'}"))
                .as("the English edition of the first one")
                .hasMessageContaining("job.yaml:6:12: Cannot name a publication 'en'");
    }

    @Test
    void a_name_of_the_first_publication_is_told_rather_than_left_unused() {
        assertThatThrownBy(() -> publications("{name: year, among: '500000'}"))
                .hasMessageContaining("job.yaml:5:12: The first publication stands in the run's folder itself");
    }

    private List<PublicationOrder> publications(String... blocks) throws IOException {
        Stream<String> job = Stream.of("name: a", "reference: " + REFERENCE, "inputs: [{files: .}]", "publish:");
        return read(Stream.concat(job, Arrays.stream(blocks).map(block -> "  - " + block))
                        .toArray(String[]::new))
                .specification()
                .publications();
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
    void ambiguous_figures_are_kept_out_unless_the_job_says_that_they_are_ranked() throws IOException {
        assertThat(read(minimal("")).specification().ambiguity()).isEqualTo(Ambiguity.KEEP_OUT);
        assertThat(read(minimal("ambiguous: keep-out")).specification().ambiguity())
                .isEqualTo(Ambiguity.KEEP_OUT);
        assertThat(read(minimal("ambiguous: rank")).specification().ambiguity()).isEqualTo(Ambiguity.RANK);
        assertThatThrownBy(() -> read(minimal("ambiguous: maybe")))
                .hasMessageContaining("Unknown word 'maybe': it must be keep-out or rank.");
    }

    private static String[] minimal(String line) {
        return new String[] {
            "name: a", "reference: " + REFERENCE, "inputs: [{files: .}]", "publish: {among: '500000'}", line
        };
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

    private static final String[] BEFORE_EXPORTS = {
        "name: a", "reference: " + REFERENCE, "inputs: [{files: .}]", "publish: {among: '500000'}", "exports:"
    };

    private SpecifiedJob readExports(String... lines) throws IOException {
        return read(Stream.concat(Arrays.stream(BEFORE_EXPORTS), Arrays.stream(lines))
                .toArray(String[]::new));
    }

    @Test
    void exports_are_ordered_with_paths_relative_to_the_job() throws IOException {
        JobSpecification job = readExports(
                        "  - what: rankings",
                        "    to: exports/rankings.xlsx",
                        "    measure: growth",
                        "    periods: ['2023', 2023-H1]",
                        "    columns: [rank, region_name, growth]",
                        "  - {what: observations, to: 'jdbc:postgresql://db/statistics', table: bureau.figures}")
                .specification();
        assertThat(job.exports()).hasSize(2);
        ExportOrder rankings = job.exports().get(0);
        assertThat(rankings.target())
                .isEqualTo(new Target.InFiles(folder.resolve("exports/rankings.xlsx"), false, FileFormat.XLSX));
        assertThat(rankings.selection().among()).as("the published group").contains("500000");
        assertThat(rankings.selection().periods()).containsExactly(Period.year(2023), Period.half(2023, 1));
        assertThat(rankings.columns()).containsExactly("rank", "region_name", "growth");
        assertThat(job.exports().get(1).selection().among()).isEmpty();
        assertThat(job.exports().get(1).target()).isInstanceOf(Target.InDatabase.class);
    }

    @Test
    void what_cannot_be_exported_is_told_with_line_and_column() {
        assertThatThrownBy(() -> readExports(
                        "  - what: rankigns",
                        "    to: a.csv",
                        "  - what: growth",
                        "    to: a.ods",
                        "  - what: growth",
                        "    to: a/",
                        "    format: exel",
                        "  - what: growth",
                        "    to: a.csv",
                        "    columns: [growth, grwoth_unit]",
                        "  - what: growth",
                        "    to: a.csv",
                        "    indicators: [gpd]",
                        "    periods: [2023H1]",
                        "    regions: ['999999']",
                        "    among: nowhere",
                        "  - what: rankings",
                        "    to: a.csv",
                        "    measure: size",
                        "  - what: findings"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("job.yaml:6:11: Unknown table 'rankigns'")
                .hasMessageContaining("Did you mean 'rankings'?")
                .hasMessageContaining("job.yaml:9:9: Which format has 'a.ods'?")
                .hasMessageContaining("job.yaml:12:13: Unknown format 'exel'")
                .hasMessageContaining("job.yaml:15:23: Unknown column 'grwoth_unit'")
                .hasMessageContaining("Did you mean 'growth_unit'?")
                .hasMessageContaining("job.yaml:18:18: Unknown indicator 'gpd'")
                .hasMessageContaining("job.yaml:19:15: Unknown item '2023H1' of periods")
                .hasMessageContaining("job.yaml:20:15: Unknown item '999999' of regions")
                .hasMessageContaining("job.yaml:21:12: Unknown group 'nowhere'")
                .hasMessageContaining("job.yaml:24:14: Unknown measure 'size' of rankings")
                .hasMessageContaining("job.yaml:25:5: The key 'to' is missing");
    }

    @Test
    void the_example_of_exports_in_the_shipped_job_can_be_used_as_it_stands() throws IOException {
        String shipped = Files.readString(Path.of("jobs/nightly.yaml"));
        int example = shipped.indexOf("# exports:");
        String used = shipped.substring(0, example)
                + shipped.substring(example).replaceAll("(?m)^# ?", "").replaceAll("(?m)^ +#.*$", "");
        Path job = Files.createDirectory(folder.resolve("jobs")).resolve("nightly.yaml");
        Files.createSymbolicLink(folder.resolve("data"), Path.of("data").toAbsolutePath());
        assertThat(JobSpecificationReader.read(Files.writeString(job, used))
                        .specification()
                        .exports())
                .extracting(ExportOrder::subject)
                .containsExactly(Subject.RANKINGS, Subject.GROWTH);
    }

    @Test
    void credentials_do_not_stand_in_a_job_and_are_not_repeated() {
        assertThatThrownBy(() -> readExports("  - {what: growth, to: 'jdbc:postgresql://db/x?password=s3cret'}"))
                .hasMessageContaining("job.yaml:6:24: The database's URL holds a user or a password")
                .hasMessageNotContaining("s3cret");
    }

    private SpecifiedJob read(String... lines) throws IOException {
        Path file = folder.resolve("job.yaml");
        Files.write(file, java.util.List.of(lines));
        return JobSpecificationReader.read(file);
    }
}
