package io.duibiao.job.telling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.duibiao.schema.RunRow.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellersTest {
    private static final Instant TWO = Instant.parse("2023-08-02T02:00:00Z");
    private static final Beginning RUN = new Beginning("nightly", TWO, List.of("/data/reports"), "s3a://bureau/lake");
    private static final String COUNTS = """
            {"files_read":12,"figures_added":310,"rejects":{"NO_PERIOD":2,"NO_UNIT":1},"lake":{"documents":40}}""";
    private static final Ending DONE = new Ending(
            "20230802T020000Z",
            Outcome.REJECTS,
            TWO.plusSeconds(41),
            COUNTS,
            seconds(),
            "/out/nightly/20230802T020000Z",
            "");

    /** A line of Prometheus' text format: a comment of the two kinds, or name, labels and value. */
    private static final Pattern LINE = Pattern.compile(
            "# (HELP|TYPE) [a-z_]+ .+|[a-z_]+\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*} -?[0-9.]+(E[0-9]+)?");

    @TempDir
    Path folder;

    private static Map<String, Duration> seconds() {
        Map<String, Duration> seconds = new LinkedHashMap<>();
        seconds.put("read", Duration.ofMillis(30_500));
        seconds.put("publish", Duration.ofSeconds(10));
        return seconds;
    }

    @Test
    void a_run_fits_on_one_line_of_a_mail() throws IOException {
        new MailLine(file("mail.txt")).ended(RUN, DONE);
        assertThat(file("mail.txt"))
                .hasContent("对标 nightly 20230802T020000Z REJECTS: 12 files read, 310 figures new, 3 rejects, 41 s");
        new MailLine(file("mail.txt")).ended(RUN, Ending.failed(TWO, "No server\nanswers."));
        assertThat(file("mail.txt")).hasContent("对标 nightly FAILED: No server; answers.");
    }

    @Test
    void metrics_are_in_prometheus_text_format_with_help_and_type_and_unit() throws IOException {
        new MetricsFile(file("duibiao.prom")).ended(RUN, DONE);

        List<String> lines = Files.readAllLines(file("duibiao.prom"));
        assertThat(lines).allMatch(LINE.asMatchPredicate());
        assertThat(lines)
                .contains(
                        "# TYPE duibiao_run_duration_seconds gauge",
                        "duibiao_run_duration_seconds{job=\"nightly\"} 41.0",
                        "duibiao_step_duration_seconds{job=\"nightly\",step=\"read\"} 30.5",
                        "duibiao_run_outcome{job=\"nightly\",outcome=\"REJECTS\"} 1.0",
                        "duibiao_run_outcome{job=\"nightly\",outcome=\"DONE\"} 0.0",
                        "duibiao_files_read{job=\"nightly\"} 12.0",
                        "duibiao_rejects{job=\"nightly\",kind=\"NO_PERIOD\"} 2.0");
        assertThat(folder.toFile().list()).as("written aside, then renamed").containsExactly("duibiao.prom");
    }

    @Test
    void the_summary_is_json_with_outcome_counts_and_times() throws IOException {
        new SummaryFile(file("deep/summary.json")).ended(RUN, DONE);

        JsonNode summary = new ObjectMapper().readTree(file("deep/summary.json").toFile());
        assertThat(summary.path("outcome").asText()).isEqualTo("REJECTS");
        assertThat(summary.path("counts").path("figures_added").asInt()).isEqualTo(310);
        assertThat(summary.path("seconds").path("read").asDouble()).isEqualTo(30.5);
    }

    @Test
    void the_log_has_one_json_line_an_event_there_as_soon_as_it_happens() throws IOException {
        EventLog log = new EventLog(file("log.jsonl"));
        log.begun(RUN);
        assertThat(events("log.jsonl")).containsExactly("run_begun");
        log.happened(RUN, new Event(TWO.plusSeconds(30), "step_done", Map.of("step", "read", "seconds", 30.5)));
        assertThat(events("log.jsonl")).containsExactly("run_begun", "step_done");
        log.happened(RUN, new Event(TWO.plusSeconds(31), "note", Map.of("message", "token=geheim was refused")));
        log.ended(RUN, DONE);

        assertThat(events("log.jsonl")).containsExactly("run_begun", "step_done", "note", "run_ended");
        List<String> lines = Files.readAllLines(file("log.jsonl"));
        assertThat(lines.get(1)).contains("\"time\":\"2023-08-02T02:00:30Z\"", "\"step\":\"read\"", "\"seconds\":30.5");
        assertThat(lines.get(2)).contains("token=*** was refused");
        assertThat(lines)
                .as("what joins the lines of a run")
                .allMatch(line -> line.contains("\"started\":\"2023-08-02T02:00:00Z\""));
    }

    @Test
    void runs_that_share_a_log_do_not_mix_their_lines_however_long() {
        String message = "比".repeat(50_000);
        IntStream.range(0, 200).parallel().forEach(i -> {
            try {
                new EventLog(file("log.jsonl")).happened(RUN, new Event(TWO, "note", Map.of("message", message)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(file("log.jsonl")).content(StandardCharsets.UTF_8).satisfies(log -> assertThat(log.lines())
                .hasSize(200)
                .allMatch(line -> line.startsWith("{\"time\"") && line.contains(message) && line.endsWith("}")));
    }

    private List<String> events(String log) throws IOException {
        List<String> events = new ArrayList<>();
        for (String line : Files.readAllLines(file(log))) {
            events.add(new ObjectMapper().readTree(line).path("event").asText());
        }
        return events;
    }

    @Test
    void lineage_tells_start_and_end_of_one_run_with_inputs_and_tables() throws IOException {
        Lineage lineage = Lineage.to(file("lineage.jsonl").toString());
        lineage.begun(RUN);
        lineage.ended(RUN, DONE);
        lineage.ended(RUN, Ending.failed(TWO, "jdbc password=geheim was refused"));

        List<JsonNode> events = new ArrayList<>();
        for (String line : Files.readAllLines(file("lineage.jsonl"))) {
            events.add(new ObjectMapper().readTree(line));
        }
        assertThat(events)
                .extracting(event -> event.path("eventType").asText())
                .containsExactly("START", "COMPLETE", "FAIL");
        assertThat(events)
                .extracting(event -> event.at("/run/runId").asText())
                .containsOnly(events.get(0).at("/run/runId").asText());
        assertThat(events.get(1).at("/inputs/0/name").asText()).isEqualTo("/data/reports");
        assertThat(events.get(1).path("outputs")).anySatisfy(table -> assertThat(
                        table.path("namespace").asText() + table.path("name").asText())
                .isEqualTo("s3a://bureau/lake/gold/benchmarks"));
        assertThat(events.get(2).at("/run/facets/errorMessage/message").asText())
                .isEqualTo("jdbc password=*** was refused");
    }

    @Test
    void lineage_goes_to_a_server_where_a_url_is_named() throws IOException {
        List<String> received = new ArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/lineage", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        server.start();
        try {
            Lineage.to("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1/lineage")
                    .begun(RUN);
        } finally {
            server.stop(0);
        }
        assertThat(received).singleElement().asString().contains("\"START\"", "\"nightly\"");
    }

    @Test
    void what_cannot_be_told_is_said_and_stops_neither_the_others_nor_the_run() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        TellingOrders orders = new TellingOrders(
                Optional.of(Path.of("/proc/nowhere/summary.json")),
                Optional.of(file("mail.txt")),
                Optional.empty(),
                Optional.empty(),
                Optional.of("http://127.0.0.1:1/api/v1/lineage"),
                false);
        Tellers.of(orders, new PrintStream(said, true, StandardCharsets.UTF_8)).ended(RUN, DONE);

        assertThat(file("mail.txt")).isNotEmptyFile();
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("duibiao: Cannot tell the run: "));
    }

    @Test
    void no_secret_is_ever_told() {
        assertThat(Secrets.hidden("jdbc:postgresql://me:geheim@db/x?password=geheim&ssl=true failed"))
                .isEqualTo("jdbc:postgresql://***@db/x?password=***&ssl=true failed");
        assertThat(Secrets.hidden("spark.hadoop.fs.s3a.secret.key=geheim spark.hadoop.fs.s3a.access.key=AKIA x"))
                .isEqualTo("spark.hadoop.fs.s3a.secret.key=*** spark.hadoop.fs.s3a.access.key=*** x");
        assertThat(Secrets.hidden("地区生产总值 550.5 亿元: no unit")).isEqualTo("地区生产总值 550.5 亿元: no unit");
    }

    @Test
    void the_value_of_a_secret_variable_is_hidden_wherever_it_stands() {
        Map<String, String> environment = Map.of(
                "DUIBIAO_JDBC_PASSWORD", "correct horse",
                "AWS_SECRET_ACCESS_KEY", "abc/def+ghi",
                "KEY_TOKEN_FILE", folder.toString(),
                "PWD", "/not/there",
                "LANG", "zh_CN.UTF-8");
        List<String> values = Secrets.values(environment).toList();
        assertThat(Secrets.hidden("'correct horse' and abc/def+ghi in /not/there, zh_CN.UTF-8, " + folder, values))
                .isEqualTo("'***' and *** in /not/there, zh_CN.UTF-8, " + folder);
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
