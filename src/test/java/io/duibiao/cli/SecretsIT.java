package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * A whole job with secrets wherever a bureau may put them: in the environment, in the file of a database's credentials, in URLs
 * and in the settings of S3. Nothing that it writes or says repeats one.
 */
class SecretsIT {
    private static final String JDBC = "horse-in-the-environment";
    private static final String FILE = "battery-in-a-file";
    private static final String URL = "staple-in-a-url";
    private static final String KEY = "AKIAINASETTING4711";
    private static final String S3 = "correct/in+a+setting";
    private static final String CLOUD = "cloud/in+the+environment";
    private static final List<String> ALL = List.of(JDBC, FILE, URL, KEY, S3, CLOUD);

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "DUIBIAO_JDBC_USER", "writer",
            "DUIBIAO_JDBC_PASSWORD", JDBC,
            "AWS_ACCESS_KEY_ID", KEY,
            "AWS_SECRET_ACCESS_KEY", CLOUD,
            "DUIBIAO_JAVA_OPTIONS",
                    "-Dspark.hadoop.fs.s3a.access.key=" + KEY + " -Dspark.hadoop.fs.s3a.secret.key=" + S3);

    private final Clone clone = Clone.make();
    private final Map<String, String> consoles = new LinkedHashMap<>();

    SecretsIT() throws IOException {}

    @Test
    void no_credential_is_in_any_file_or_on_the_console() throws IOException, InterruptedException {
        Files.createDirectories(clone.folder().resolve("in"));
        Files.copy(
                clone.folder().resolve("data/reports/500101-2023-H1-report.txt"),
                clone.folder().resolve("in/500101-2023-H1-report.txt"));
        Path credentials = clone.folder().resolve("credentials.txt");
        Files.write(credentials, List.of("user=writer", "password=" + FILE));

        job("whole", "../lake", "jdbc:postgresql://127.0.0.1:1/statistics");
        assertThat(run("jobs/duibiao run jobs/whole.yaml")).isEqualTo(ExitCode.FAILED);
        assertThat(consoles.get("jobs/duibiao run jobs/whole.yaml"))
                .as("both exports and the lineage could not be delivered, which is told")
                .contains("The export of growth failed", "The export of rankings failed", "Cannot tell the run");
        assertThat(clone.folder().resolve("told/log.jsonl")).content().contains("export_failed", "run_ended");

        job("in-the-url", "../lake", "jdbc:postgresql://127.0.0.1:1/statistics?password=" + URL);
        assertThat(run("jobs/duibiao run jobs/in-the-url.yaml")).isEqualTo(ExitCode.USAGE);
        job("s3", "s3a://bureau/lake", "jdbc:postgresql://127.0.0.1:1/statistics");
        assertThat(run("jobs/duibiao run jobs/s3.yaml")).as("no jars for S3").isEqualTo(ExitCode.FAILED);
        run("jobs/duibiao submit --dry-run --master spark://127.0.0.1:1 --conf spark.hadoop.fs.s3a.secret.key=" + S3
                + " jobs/s3.yaml");
        run("jobs/duibiao runs --job jobs/whole.yaml");

        Files.delete(credentials);
        try (Stream<Path> jobs = Files.list(clone.folder().resolve("jobs"))) {
            for (Path job :
                    jobs.filter(file -> file.toString().endsWith(".yaml")).toList()) {
                Files.delete(job);
            }
        }
        try (Stream<Path> files = Files.walk(clone.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThatNoneIsIn(file);
            }
        }
        consoles.forEach((command, said) ->
                ALL.forEach(secret -> assertThat(said).as(command).doesNotContain(secret)));
    }

    /** Writes a job that tells and exports wherever it can. */
    private void job(String name, String lake, String database) throws IOException {
        Files.writeString(clone.folder().resolve("jobs/" + name + ".yaml"), """
                name: %s
                reference: ../data/reference
                lake: %s
                output: ../out
                inputs: [{files: ../in}]
                publish: {among: "500000", period: 2023-H1, highlight: "500101"}
                exports:
                  - {what: growth, to: "%s"}
                  - {what: rankings, to: "%s", credentials: ../credentials.txt}
                tell:
                  summary: ../told/summary.json
                  mail: ../told/mail.txt
                  metrics: ../told/duibiao.prom
                  log: ../told/log.jsonl
                  figures: true
                  lineage: "http://writer:%s@127.0.0.1:1/api/v1/lineage?api_key=%s"
                """.formatted(
                        name, lake, database, database, URL, URL));
    }

    private int run(String command) throws IOException, InterruptedException {
        Clone.Outcome outcome = clone.bash(command, ENVIRONMENT);
        consoles.put(command, outcome.text());
        return outcome.exitCode();
    }

    /** Looks into the parts of a workbook or a document, which are compressed. */
    private static void assertThatNoneIsIn(Path file) throws IOException {
        String name = file.toString();
        if (name.endsWith(".xlsx") || name.endsWith(".docx")) {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    try (InputStream part = zip.getInputStream(entry)) {
                        assertThatNoneIsIn(name + "!" + entry.getName(), part.readAllBytes());
                    }
                }
            }
        }
        assertThatNoneIsIn(name, Files.readAllBytes(file));
    }

    private static void assertThatNoneIsIn(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        ALL.forEach(secret ->
                assertThat(text.contains(secret)).as("%s in %s", secret, name).isFalse());
    }
}
