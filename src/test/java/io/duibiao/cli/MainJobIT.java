package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
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
        assertThat(first.out()).contains("41 files new or changed", "Output");
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
    void the_pages_can_be_sent_by_mail_and_the_first_one_opens_at_once() throws Exception {
        Path latest = clone.folder().resolve("out/nightly/latest").toRealPath();
        long pages = 0;
        try (Stream<Path> files = Files.walk(latest)) {
            for (Path file : files.filter(MainJobIT::isOfThePages).toList()) {
                pages += Files.size(file);
            }
        }
        assertThat(pages).as("bytes of the pages and their charts").isLessThan(20_000_000);
        assertThat(Files.size(latest.resolve("index.html")))
                .as("bytes of the first page")
                .isLessThan(1_000_000);
    }

    private static boolean isOfThePages(Path file) {
        return Stream.of(".html", ".svg", ".png").anyMatch(file.toString()::endsWith);
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
    @Order(3)
    void an_average_is_told_by_each_way_there_is() throws Exception {
        String held =
                asked("rank --indicator gdp --measure level --period 2018 --among 500000 --averages --format csv");
        assertThat(held)
                .contains(
                        "重庆市 by level, published\",21588.8 亿元,",
                        "重庆市 by level, computed\",20713.14 亿元,from 38 members",
                        "the ways disagree beyond rounding")
                .containsPattern("\"members by level, median\",.*38 members; quartiles .*beyond the fences: 渝北区");
        assertThat(asked("rank --indicator gdp --period 2023-H1 --among 500000 --averages --format csv"))
                .contains("重庆市 by growth, implied\",4.6 %", "全国 by growth, implied\",5.5 %", "2 witnesses");
    }

    @Test
    @Order(3)
    void a_figure_is_explained_from_its_sentence_to_why_its_rank_moved() throws Exception {
        String way = asked("explain --region 万州区 --indicator gdp --period 2023-H1 --format csv");
        assertThat(way)
                .contains("reports/500101-2023-H1-report.txt:", "released 2023-09-20")
                .contains("「2023年上半年全区实现地区生产总值550.5亿元」")
                .contains("COMPARABLE_PRICES", "why the rank by growth moved against a year earlier,4 → 1")
                .contains("moved since before the release of", "gap to the members' median by growth");
    }

    @Test
    @Order(3)
    void what_was_known_on_a_day_is_all_that_counts_then() throws Exception {
        assertThat(asked("rank --indicator gdp --measure level --period 2018 --among 500000 --as-of 2020-12-31"
                        + " --format csv"))
                .contains("6,500101,万州区,982.58,亿元");
        Clone.Outcome early =
                clone.bash("jobs/duibiao explain --region 500101 --indicator gdp --period 2023-H1 --as-of 2023-08-31");
        assertThat(early.exitCode()).as(early.text()).isEqualTo(ExitCode.USAGE);
        assertThat(early.err()).contains("There is no figure of 'gdp' of 万州区 in 2023-H1");
        assertThat(asked("targets --among 500000 --period 2023-H1 --as-of 2023-08-31 --format csv")
                        .lines())
                .as("the report came out in September")
                .hasSize(1);
    }

    @Test
    @Order(3)
    void targets_are_held_against_the_progress_of_time() throws Exception {
        assertThat(asked("targets --among 500000 --period 2023-H1 --format csv"))
                .contains("new_urban_employment,城镇新增就业,1,500101,万州区,1.4,万人,,exact,56.0,,50.0,2.5,6.0,,ahead");
    }

    @Test
    @Order(3)
    void published_statements_are_checked_against_the_figures() throws Exception {
        String checked = asked("check data/checks/chongqing-2018.csv --format csv");
        Map<String, Long> verdicts = Stream.of("confirmed", "contradicted", "not_decidable")
                .collect(Collectors.toMap(verdict -> verdict, verdict -> checked.lines()
                        .filter(line -> line.contains("," + verdict + ","))
                        .count()));
        assertThat(verdicts).isEqualTo(Map.of("confirmed", 4L, "contradicted", 5L, "not_decidable", 1L));
    }

    @Test
    @Order(3)
    void several_indicators_make_one_score_and_tell_how_stable_it_is() throws Exception {
        String scores = asked("score --weights data/scores/development.yaml --period 2022 --among 330000 --format csv");
        assertThat(scores.lines()).hasSize(12);
        assertThat(scores.lines().skip(1).findFirst().orElseThrow()).startsWith("1,330900,舟山市,86.19,100.0,1,1,2,");
        Clone.Outcome wrong = clone.bash("sed 's/weight: 0.2$/weight: 0.1/' data/scores/development.yaml > w.yaml"
                + " && jobs/duibiao score --weights w.yaml --period 2022 --among 330000");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err())
                .contains("The weights sum to 0.8, and must sum to 1")
                .doesNotContain("\tat ");
    }

    @Test
    @Order(3)
    void the_cities_most_like_one_are_a_group_with_their_distances() throws Exception {
        Clone.Outcome outcome = clone.bash(
                "jobs/duibiao rank --indicator gdp --measure level --period 2022 --among neighbours:杭州市:4 --format csv");
        assertThat(outcome.out().lines()).as(outcome.text()).hasSize(6);
        assertThat(outcome.out()).contains("1,330100,杭州市", "330200,宁波市");
        assertThat(outcome.err()).contains("nearest by resident_population, gdp_per_capita", "宁波市 2.80");
    }

    @Test
    @Order(3)
    void a_quarter_that_nobody_published_is_the_difference_of_two_that_are() throws Exception {
        // 15929.92 − 7575.13, both 统一核算
        assertThat(asked("rank --indicator gdp --measure level --period 2025-Q2 --among 100000 --derive --format csv"))
                .contains("1,500000,重庆市,8354.79");
        assertThat(clone.bash("jobs/duibiao rank --indicator gdp --measure level --period 2025-Q2 --among 100000")
                        .exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    @Order(4)
    void the_same_input_once_more_changes_no_table() throws Exception {
        Map<String, Long> before = versions();
        Map<String, byte[]> published = published();
        Clone.Outcome again = clone.bash("jobs/duibiao run jobs/nightly.yaml");
        assertThat(again.exitCode()).as(again.text()).isZero();
        assertThat(again.out()).contains("0 files new or changed", "41 unchanged", "0 new, 0 withdrawn");
        assertThat(versions()).isEqualTo(before);
        Map<String, byte[]> publishedAgain = published();
        assertThat(publishedAgain.keySet()).isEqualTo(published.keySet());
        published.forEach((file, bytes) -> assertThat(publishedAgain.get(file))
                .as("%s, published again with nothing changed", file)
                .isEqualTo(bytes));
        JsonNode manifest = new ObjectMapper()
                .readTree(clone.folder().resolve("out/nightly/latest/run.json").toFile());
        assertThat(manifest.path("counts").path("effort").path("versions").asInt(-1))
                .as("versions of tables made, but for the note of the run")
                .isZero();
        assertThat(manifest.path("tables")).isEmpty();
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
    @Order(4)
    void the_notebooks_run_in_jupyter_from_the_first_cell_to_the_last() throws Exception {
        boolean jupyter = clone.bash("jupyter nbconvert --version").exitCode() == 0;
        Assumptions.assumeTrue(jupyter, "Jupyter's nbconvert is not here");
        Clone.Outcome run = clone.bash("jobs/notebook run");
        assertThat(run.exitCode()).as(run.text()).isZero();
        assertThat(clone.folder().resolve("notebooks/why-did-the-rank-move.ipynb"))
                .content()
                .contains("image/png", "舟山市\\t7\\t1\\t4\\t2");
        Clone.Outcome broken =
                clone.bash("sed 's/Period.year(2022)/Period.yaer(2022)/' notebooks/why-did-the-rank-move.ipynb"
                        + " > broken.ipynb && jobs/notebook run broken.ipynb");
        assertThat(broken.exitCode()).as("a cell that fails fails the run").isNotZero();
        assertThat(broken.text()).contains("This does not compile: cannot find symbol");
    }

    @Test
    @Order(5)
    void each_kind_of_bad_input_is_a_reject_with_its_reason_and_the_rest_goes_on() throws Exception {
        Path bad = Files.createDirectories(clone.folder().resolve("bad"));
        BadInput.write(bad);
        Clone.Outcome outcome = clone.bash("jobs/duibiao run jobs/nightly.yaml --input bad");
        assertThat(outcome.exitCode()).as(outcome.text()).isEqualTo(ExitCode.REJECTED);
        assertThat(outcome.out()).as("files read once are not read again").contains("41 unchanged");
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

    /** Returns what a command of Duibiao prints. */
    private String asked(String command) throws Exception {
        Clone.Outcome outcome = clone.bash("jobs/duibiao " + command);
        assertThat(outcome.exitCode()).as("%s%n%s", command, outcome.text()).isZero();
        return outcome.out();
    }

    @Test
    @Order(7)
    void what_the_lake_holds_leaves_in_every_format_without_spark() throws Exception {
        for (String format : List.of("csv", "csv-bom", "xlsx", "parquet", "jsonl", "sdmx", "csvw")) {
            Clone.Outcome outcome = clone.bash(
                    "jobs/duibiao export rankings --period 2023-H1 --to exports/" + format + "/ --format " + format);
            assertThat(outcome.exitCode()).as(outcome.text()).isZero();
            assertThat(outcome.err()).contains(" rows of rankings: ");
            assertThat(clone.folder().resolve("exports/" + format).toFile().list())
                    .as(format)
                    .hasSize(List.of("sdmx", "csvw").contains(format) ? 2 : 1);
        }
        Clone.Outcome printed =
                clone.bash("jobs/duibiao export rankings --indicator gdp --measure growth --period 2023-H1"
                        + " --region 万州区 --columns rank,region_name,growth,gap_city");
        assertThat(printed.out()).isEqualTo("rank,region_name,growth,gap_city\n1,万州区,6.0,1.4\n");
        for (String table : List.of("observations", "growth", "findings")) {
            Clone.Outcome sdmx = clone.bash("jobs/duibiao export " + table + " --to exports/all/ --format sdmx");
            assertThat(sdmx.exitCode()).as(sdmx.text()).isZero();
        }
    }

    @Test
    @Order(8)
    void an_export_that_cannot_be_made_is_one_clear_line_and_its_exit_code() throws Exception {
        Clone.Outcome column = clone.bash("jobs/duibiao export growth --columns region,grwoth");
        assertThat(column.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(column.err()).contains("Unknown column 'grwoth'").doesNotContain("\tat ");

        Clone.Outcome secret =
                clone.bash("jobs/duibiao export growth --to 'jdbc:postgresql://db/statistics?password=s3cret'");
        assertThat(secret.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(secret.text()).contains("Take them out").doesNotContain("s3cret");

        Clone.Outcome refused = clone.bash(
                "jobs/duibiao export findings --to 'jdbc:postgresql://127.0.0.1:1/statistics'",
                Map.of("DUIBIAO_JDBC_USER", "an4lyst", "DUIBIAO_JDBC_PASSWORD", "s3cret"));
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.text())
                .contains("Cannot write to the table 'duibiao_findings'", "Nothing was written")
                .doesNotContain("s3cret")
                .doesNotContain("an4lyst")
                .doesNotContain("\tat ");
    }

    @Test
    @Order(9)
    void a_run_exports_and_a_failing_export_is_told_and_stops_nothing_else() throws Exception {
        Path job = clone.folder().resolve("jobs/exporting.yaml");
        String exports = """
                exports:
                  - {what: growth, to: 'jdbc:postgresql://127.0.0.1:1/statistics', credentials: nowhere}
                  - {what: rankings, to: ../out/exports/, format: parquet}
                """;
        Files.writeString(job, Files.readString(clone.folder().resolve("jobs/nightly.yaml")) + exports);
        Clone.Outcome outcome = clone.bash("jobs/duibiao run jobs/exporting.yaml");
        assertThat(outcome.exitCode()).as(outcome.text()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err())
                .contains("The export of growth failed: Cannot read the credentials")
                .doesNotContain("\tat ");
        assertThat(outcome.out()).contains("Exported", " rows of rankings: ");
        assertThat(clone.folder().resolve("out/exports/rankings.parquet")).isNotEmptyFile();
        assertThat(clone.folder().resolve("out/nightly/latest/index.html")).isNotEmptyFile();
        assertThat(clone.bash("jobs/duibiao runs --format csv").out())
                .contains("failed", "The export of growth failed");
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
        for (String table : List.of(
                "bronze/documents",
                "bronze/rejects",
                "silver/observations",
                "gold/benchmarks",
                "gold/averages",
                "gold/findings")) {
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
