package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The shipped job from end to end, through the start script, as a user runs it: once, once more, and with bad input. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobIT {
    private final Clone clone = made();
    private Clone.Outcome first = new Clone.Outcome(-1, "", "");

    private static Clone made() {
        try {
            return Clone.make();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeAll
    void run_the_shipped_job() throws Exception {
        first = clone.bash("jobs/duibiao run jobs/nightly.yaml");
        assertThat(first.exitCode()).as(first.text()).isIn(ExitCode.DONE, ExitCode.REJECTED);
    }

    @Test
    @Order(1)
    void the_outputs_are_there_and_the_summary_says_where() {
        Path latest = clone.folder().resolve("out/nightly/latest");
        assertThat(first.out()).contains("40 files new or changed", "Output");
        for (String output :
                List.of("index.html", "workbook.xlsx", "run.json", "tables/rankings.csv", "tables/growth.csv")) {
            assertThat(latest.resolve(output)).isNotEmptyFile();
        }
        assertThat(latest.resolve("charts"))
                .isDirectoryContaining("glob:**.png")
                .isDirectoryContaining("glob:**.svg");
        assertThat(latest.resolve("charts").toFile().list()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    @Order(2)
    void wanzhou_s_half_year_stands_against_city_and_nation_as_worked_out_by_hand() throws Exception {
        NamedCsvRecord wanzhou = row(rank("gdp", "growth", "2023-H1", "500000"), "500101");
        // 550.5亿元, 增长6%; 全市4.6%, 全国5.5%: 6.0 − 4.6 = 1.4, 6.0 − 5.5 = 0.5.
        assertThat(wanzhou.getField("value")).isEqualTo("550.5");
        assertThat(wanzhou.getField("growth")).isEqualTo("6.0");
        assertThat(wanzhou.getField("city_average")).isEqualTo("4.6");
        assertThat(wanzhou.getField("gap_city")).isEqualTo("1.4");
        assertThat(wanzhou.getField("nation_average")).isEqualTo("5.5");
        assertThat(wanzhou.getField("gap_nation")).isEqualTo("0.5");
        assertThat(wanzhou.getField("rank")).isEqualTo("1");
    }

    @Test
    @Order(3)
    void growth_from_levels_and_places_are_as_worked_out_by_hand() throws Exception {
        Map<String, NamedCsvRecord> cities = rank("gdp", "level", "2022", "330000");
        // 杭州 18753 ÷ 18109.42 − 1 = 3.5538 %; 宁波 15704 ÷ 14594.92 − 1 = 7.5991 %.
        assertThat(row(cities, "330100").getField("rank")).isEqualTo("1");
        assertThat(row(cities, "330100").getField("growth")).startsWith("3.55");
        assertThat(row(cities, "330200").getField("rank")).isEqualTo("2");
        assertThat(row(cities, "330200").getField("growth")).startsWith("7.59");
        assertThat(cities).hasSize(11);
    }

    @Test
    @Order(4)
    void the_same_input_once_more_changes_no_table() throws Exception {
        Map<String, Long> before = versions();
        Map<String, byte[]> published = published();
        Clone.Outcome again = clone.bash("jobs/duibiao run jobs/nightly.yaml");
        assertThat(again.exitCode()).as(again.text()).isZero();
        assertThat(again.out()).contains("0 files new or changed", "40 unchanged", "0 new, 0 withdrawn");
        assertThat(versions()).isEqualTo(before);
        Map<String, byte[]> publishedAgain = published();
        assertThat(publishedAgain.keySet()).isEqualTo(published.keySet());
        published.forEach((file, bytes) -> assertThat(publishedAgain.get(file))
                .as("%s, published again with nothing changed", file)
                .isEqualTo(bytes));
    }

    /** Returns every published file but the run's own record. */
    private Map<String, byte[]> published() throws IOException {
        Path latest = clone.folder().resolve("out/nightly/latest").toRealPath();
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(latest)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("run.json")) {
                    files.put(latest.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    @Test
    @Order(5)
    void each_kind_of_bad_input_is_a_reject_with_its_reason_and_the_rest_goes_on() throws Exception {
        Path bad = Files.createDirectories(clone.folder().resolve("bad"));
        BadInput.write(bad);
        Clone.Outcome outcome = clone.bash("jobs/duibiao run jobs/nightly.yaml --input bad");
        assertThat(outcome.exitCode()).as(outcome.text()).isEqualTo(ExitCode.REJECTED);
        assertThat(outcome.out()).as("files read once are not read again").contains("40 unchanged");
        String rejects = Files.readString(clone.folder().resolve("out/nightly/latest/tables/rejects.csv"));
        for (Map.Entry<String, String> expected : BadInput.REASONS.entrySet()) {
            assertThat(rejects.lines().filter(line -> line.startsWith("bad/" + expected.getKey())))
                    .as("rejects of %s", expected.getKey())
                    .anySatisfy(line -> assertThat(line).contains(expected.getValue()));
        }
        assertThat(outcome.text()).doesNotContain("\tat ");
        assertThat(rank("gdp", "growth", "2023-H1", "500000")).containsKey("500101");
    }

    @Test
    @Order(6)
    void what_cannot_be_run_is_one_clear_line_and_its_exit_code() throws Exception {
        Clone.Outcome missing = clone.bash("jobs/duibiao run jobs/nightly.yaml --input nowhere");
        assertThat(missing.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(missing.err()).contains("There is no folder or file").doesNotContain("\tat ");

        Clone.Outcome unknown =
                clone.bash("sed 's/# indicators: .*/indicators: [gpd]/' jobs/nightly.yaml > jobs/typo.yaml"
                        + " && jobs/duibiao run jobs/typo.yaml");
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err())
                .contains("Unknown indicator 'gpd'", "Did you mean 'gdp'?")
                .doesNotContain("\tat ");

        Clone.Outcome unwritable = clone.bash("touch taken && sed 's#output: .*#output: ../taken#' jobs/nightly.yaml"
                + " > jobs/taken.yaml && jobs/duibiao run jobs/taken.yaml");
        assertThat(unwritable.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(unwritable.err()).contains("Cannot write to").doesNotContain("\tat ");

        Clone.Outcome nothing = clone.bash("jobs/duibiao rank --indicator gpd --period 2023");
        assertThat(nothing.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(nothing.err()).contains("Did you mean 'gdp'?");
    }

    private Map<String, NamedCsvRecord> rank(String indicator, String measure, String period, String among)
            throws Exception {
        Clone.Outcome outcome = clone.bash("jobs/duibiao rank --indicator " + indicator + " --measure " + measure
                + " --period " + period + " --among " + among + " --format csv");
        assertThat(outcome.exitCode()).as(outcome.text()).isZero();
        Map<String, NamedCsvRecord> rows = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(outcome.out())) {
            csv.forEach(row -> rows.put(row.getField("region"), row));
        }
        return rows;
    }

    private static NamedCsvRecord row(Map<String, NamedCsvRecord> rows, String region) {
        return java.util.Optional.ofNullable(rows.get(region))
                .orElseThrow(() -> new AssertionError("No row of " + region + " among " + rows.keySet()));
    }

    /** Returns how many commits each table of data has. */
    private Map<String, Long> versions() throws IOException {
        Map<String, Long> versions = new TreeMap<>();
        for (String table : List.of("bronze/documents", "bronze/rejects", "silver/observations", "gold/benchmarks")) {
            Path log = clone.folder().resolve("lake").resolve(table).resolve("_delta_log");
            try (Stream<Path> commits = Files.list(log)) {
                versions.put(
                        table,
                        commits.filter(file -> file.toString().endsWith(".json"))
                                .count());
            }
        }
        return versions;
    }
}
