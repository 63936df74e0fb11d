package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A job over the shipped reports on a cluster of processes, with its lake in a folder, on HDFS and on S3: the same tables as on one machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClusterIT {
    private static final Path SERVERS = Path.of("src/test/servers").toAbsolutePath();

    @TempDir
    static Path folder;

    private final List<Process> servers = new ArrayList<>();
    private final Clone clone = made();
    private Map<String, String> local = Map.of();
    private Optional<SparkCluster> cluster = Optional.empty();

    private static Clone made() {
        try {
            return Clone.make();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeAll
    void run_the_job_on_this_machine_and_start_the_cluster() throws Exception {
        job("local", "../lake");
        Clone.Outcome run = clone.bash("jobs/duibiao run jobs/local.yaml --quiet");
        assertThat(run.exitCode()).as(run.text()).isIn(ExitCode.DONE, ExitCode.REJECTED);
        local = tables("local");
        assertThat(local).containsKeys("rankings.csv", "growth.csv");
        cluster = Optional.of(SparkCluster.start(folder, Path.of("").toAbsolutePath()));
    }

    @AfterAll
    void stop() {
        servers.forEach(Process::destroyForcibly);
        cluster.ifPresent(SparkCluster::close);
    }

    @Test
    void an_executor_that_is_killed_in_mid_job_changes_nothing() throws Exception {
        Process run = submitted("folder", folder.resolve("lake").toString(), spark(), "");
        ProcessHandle executor = cluster.orElseThrow().executor();
        Thread.sleep(8_000);
        assertThat(executor.destroyForcibly()).as("an executor was at work").isTrue();
        assertThat(run.waitFor(5, TimeUnit.MINUTES)).as("the job ended").isTrue();
        assertThat(run.exitValue()).as(said("folder")).isIn(ExitCode.DONE, ExitCode.REJECTED);
        assertThat(said("folder")).contains("Lost executor");
        assertThat(tables("folder")).isEqualTo(local);
    }

    @Test
    void a_lake_on_hdfs_gives_the_same_tables() throws Exception {
        int port = SparkCluster.freePort();
        String jars = classPath("hdfs") + ":" + logging();
        Path log = folder.resolve("hdfs.log");
        servers.add(SparkCluster.started(
                List.of(
                        "java",
                        "-Xmx600m",
                        "-cp",
                        jars,
                        SERVERS.resolve("hdfs/MiniHdfs.java").toString(),
                        "" + port,
                        folder.resolve("hdfs").toString()),
                Map.of(),
                log));
        SparkCluster.await(log, "ready", Duration.ofMinutes(2));

        // No Spark installation: the Spark that Duibiao is built with reaches the cluster.
        Process run = submitted(
                "hdfs", "hdfs://127.0.0.1:" + port + "/duibiao/lake", Map.of("SPARK_LOCAL_IP", "127.0.0.1"), "");
        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(said("hdfs")).isIn(ExitCode.DONE, ExitCode.REJECTED);
        assertThat(tables("hdfs")).isEqualTo(local);
        Clone.Outcome rank =
                clone.bash("jobs/duibiao rank --job jobs/hdfs.yaml --indicator gdp --period 2023-H1 --among 500000"
                        + " --format csv");
        assertThat(rank.out()).as(rank.text()).contains("\n1,500101,万州区,550.5,");
    }

    @Test
    void a_lake_on_s3_gives_the_same_tables() throws Exception {
        int port = SparkCluster.freePort();
        Files.createDirectories(folder.resolve("s3/bureau"));
        Path settings = Files.writeString(folder.resolve("s3.properties"), """
                s3proxy.endpoint=http://127.0.0.1:%d
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=tester
                s3proxy.credential=not-a-secret
                jclouds.provider=filesystem
                jclouds.filesystem.basedir=%s
                jclouds.identity=none
                jclouds.credential=none
                """.formatted(port, folder.resolve("s3")));
        Path log = folder.resolve("s3.log");
        servers.add(SparkCluster.started(
                List.of(
                        "java",
                        "-Xmx600m",
                        "-cp",
                        classPath("s3"),
                        "org.gaul.s3proxy.Main",
                        "--properties",
                        settings.toString()),
                Map.of(),
                log));
        SparkCluster.await(log, "Started", Duration.ofMinutes(1));

        String client = classPath("s3-client");
        String s3 = Stream.of(
                        "spark.jars=" + client.replace(':', ','),
                        "spark.hadoop.fs.s3a.endpoint=http://127.0.0.1:" + port,
                        "spark.hadoop.fs.s3a.endpoint.region=us-east-1",
                        "spark.hadoop.fs.s3a.path.style.access=true",
                        "spark.hadoop.fs.s3a.access.key=tester",
                        "spark.hadoop.fs.s3a.secret.key=not-a-secret")
                .map(setting -> " --conf '" + setting + "'")
                .reduce("", String::concat);
        Process run = submitted("s3", "s3a://bureau/lake", spark(), s3);
        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(said("s3")).isIn(ExitCode.DONE, ExitCode.REJECTED);
        assertThat(said("s3")).as("a key is never said").doesNotContain("not-a-secret");
        assertThat(tables("s3")).isEqualTo(local);
    }

    /** Writes a job over the shipped reports. */
    private void job(String name, String lake) throws IOException {
        Files.writeString(clone.folder().resolve("jobs/" + name + ".yaml"), """
                name: %s
                reference: ../data/reference
                lake: %s
                output: ../out
                inputs:
                  - {files: ../data/reports, manifest: ../data/reports/sources.csv}
                publish: {among: "500000", period: 2023-H1, highlight: "500101", indicators: [gdp]}
                """.formatted(name, lake));
    }

    /** Submits that job with a lake of its own. */
    private Process submitted(String name, String lake, Map<String, String> environment, String settings)
            throws Exception {
        job(name, lake);
        String command = "jobs/duibiao submit --master " + cluster.orElseThrow().master() + " --quiet"
                + " --conf spark.executor.memory=800m --conf spark.executor.cores=1 --conf spark.cores.max=2"
                + " --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2"
                + " --conf spark.databricks.delta.snapshotPartitions=2" + settings + " jobs/" + name + ".yaml";
        return new ProcessBuilder(
                        "bash",
                        "-c",
                        "cd '" + clone.folder() + "' && exec env -u SPARK_HOME "
                                + environment.entrySet().stream()
                                        .map(e -> e.getKey() + "='" + e.getValue() + "' ")
                                        .reduce("", String::concat)
                                + command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
    }

    private Map<String, String> spark() {
        return cluster.orElseThrow().environment();
    }

    private static Path log(String name) {
        return folder.resolve("submit-" + name + ".log");
    }

    private static String said(String name) throws IOException {
        return Files.readString(log(name));
    }

    /** Returns the published tables of a job by their names. */
    private Map<String, String> tables(String job) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(clone.folder().resolve("out/" + job + "/latest/tables"))) {
            for (Path file : files.toList()) {
                tables.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return tables;
    }

    /** Returns the class path of a server, or skips the test where its artifacts cannot be had. */
    private String classPath(String server) throws Exception {
        Path file = folder.resolve(server + ".classpath");
        String resolve = "mvn -B -q %s -f '" + SERVERS.resolve(server).resolve("pom.xml")
                + "' org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile='" + file
                + "'";
        boolean resolved = clone.bash(resolve.formatted("-o")).exitCode() == 0
                || clone.bash(resolve.formatted("")).exitCode() == 0;
        Assumptions.assumeTrue(resolved, "The artifacts of " + server + " are not here and cannot be downloaded");
        return Files.readString(file).strip();
    }

    /** Returns what the mini cluster logs with: Duibiao's own. */
    private static String logging() throws IOException {
        return Stream.of(Files.readString(Path.of("target/runtime.classpath")).split(":"))
                .filter(jar -> jar.contains("/log4j-") || jar.contains("/slf4j-api"))
                .reduce("", (all, jar) -> all + ":" + jar);
    }
}
