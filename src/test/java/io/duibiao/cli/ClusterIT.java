package io.duibiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A job over the shipped reports on a cluster of processes, with its lake in a folder, on HDFS and on S3: the same tables as on one
 * machine.
 */
class ClusterIT {
    /** Small, for a cluster on one machine. */
    private static final List<String> SETTINGS = List.of(
            "spark.executor.memory=800m",
            "spark.executor.cores=1",
            "spark.cores.max=2",
            "spark.ui.enabled=false",
            "spark.sql.shuffle.partitions=2",
            "spark.databricks.delta.snapshotPartitions=2");

    @TempDir
    static Path folder;

    private static Clone clone;
    private static Servers servers;
    private static SparkCluster cluster;
    private static Map<String, String> local;

    @BeforeAll
    static void run_the_job_on_this_machine_and_start_the_cluster() throws IOException, InterruptedException {
        clone = Clone.make();
        job("local", "../lake");
        Clone.Outcome run = clone.bash("jobs/duibiao run jobs/local.yaml --quiet");
        assertThat(run.exitCode()).as(run.text()).isIn(ExitCode.DONE, ExitCode.REJECTED);
        local = tables("local");
        assertThat(local).containsKeys("rankings.csv", "growth.csv");
        servers = Servers.in(folder, clone);
        cluster = SparkCluster.start(servers, folder);
    }

    @AfterAll
    static void stop() throws IOException {
        servers.close();
        cluster.uninstall();
    }

    @Test
    void an_executor_that_is_killed_at_work_changes_nothing() throws IOException, InterruptedException {
        Set<Path> ended = cluster.executors();
        Process run = submitted("folder", folder.resolve("lake").toString(), cluster.environment(), List.of());
        cluster.killAnExecutorAtWork(ended);
        assertThatItGaveTheSame("folder", run);
        assertThat(said("folder")).as("what the driver said").contains("Lost executor");
    }

    @Test
    void a_lake_on_hdfs_gives_the_same_tables_and_is_read_without_spark() throws IOException, InterruptedException {
        String lake = servers.hdfs() + "/duibiao/lake";
        // No Spark installation: the Spark that Duibiao is built with reaches the cluster.
        Process run = submitted("hdfs", lake, Map.of("SPARK_LOCAL_IP", "127.0.0.1"), List.of());
        assertThatNobodyElseWritesTo("hdfs", run);
        assertThatItGaveTheSame("hdfs", run);
        assertThat(unlock("hdfs")).as("when it has ended").contains("Nobody holds the lock.");
        Clone.Outcome rank =
                clone.bash("jobs/duibiao rank --job jobs/hdfs.yaml --indicator gdp --period 2023-H1 --among 500000"
                        + " --format csv");
        assertThat(rank.out()).as(rank.text()).contains("\n1,500101,万州区,550.5,");
    }

    @Test
    void a_lake_on_s3_gives_the_same_tables_and_its_key_is_never_said() throws IOException, InterruptedException {
        String key = "not-a-secret";
        List<String> settings = List.of(
                "spark.jars=" + servers.classPath("s3-client").replace(':', ','),
                "spark.hadoop.fs.s3a.endpoint=" + servers.s3("bureau", "tester", key),
                "spark.hadoop.fs.s3a.endpoint.region=us-east-1",
                "spark.hadoop.fs.s3a.path.style.access=true",
                "spark.hadoop.fs.s3a.access.key=tester",
                "spark.hadoop.fs.s3a.secret.key=" + key);
        Process run = submitted("s3", "s3a://bureau/lake", cluster.environment(), settings);
        assertThatItGaveTheSame("s3", run);
        assertThat(said("s3")).doesNotContain(key);
    }

    @Test
    void what_a_job_needs_is_in_spark_or_in_the_application_jar() throws IOException {
        // The kernel of the notebooks starts no job on a cluster.
        Set<String> there = new HashSet<>(Set.of("jjava-jupyter", "jeromq", "jnacl"));
        Stream.of(servers.classPath("spark").split(":"))
                .map(ClusterIT::artifact)
                .forEach(there::add);
        List<String> missing = new ArrayList<>();
        try (JarFile application = new JarFile("target/duibiao-application.jar")) {
            for (String jar : Files.readString(Path.of("target/runtime.classpath"))
                    .strip()
                    .split(":")) {
                if (!there.contains(artifact(jar))
                        && classOf(jar)
                                .filter(name -> application.getEntry(name) == null)
                                .isPresent()) {
                    missing.add(artifact(jar));
                }
            }
        }
        assertThat(missing).as("include them at maven-shade-plugin in pom.xml").isEmpty();
    }

    private static String artifact(String jar) {
        return String.valueOf(Path.of(jar).getFileName()).replaceFirst("-\\d.*", "");
    }

    private static Optional<String> classOf(String jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            return file.stream()
                    .map(Object::toString)
                    .filter(name -> name.endsWith(".class") && !name.contains("-"))
                    .findFirst();
        }
    }

    /** Writes a job over the shipped reports. */
    private static void job(String name, String lake) throws IOException {
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
    private static Process submitted(String name, String lake, Map<String, String> environment, List<String> settings)
            throws IOException {
        job(name, lake);
        String all = Stream.concat(SETTINGS.stream(), settings.stream())
                .map(setting -> " --conf '" + setting + "'")
                .collect(Collectors.joining());
        ProcessBuilder builder = new ProcessBuilder(
                        "bash",
                        "-c",
                        "exec jobs/duibiao submit --master " + cluster.master() + all + " --quiet jobs/" + name
                                + ".yaml")
                .directory(clone.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        builder.environment().remove("SPARK_HOME");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void assertThatItGaveTheSame(String job, Process run) throws IOException, InterruptedException {
        assertThat(run.waitFor(5, TimeUnit.MINUTES))
                .as("it ended: %s", said(job))
                .isTrue();
        assertThat(run.exitValue()).as(said(job)).isIn(ExitCode.DONE, ExitCode.REJECTED);
        assertThat(tables(job)).isEqualTo(local);
    }

    private static void assertThatNobodyElseWritesTo(String job, Process run) throws IOException, InterruptedException {
        String holder = unlock(job);
        while (run.isAlive() && !holder.contains("held by run")) {
            holder = unlock(job);
        }
        Clone.Outcome second = clone.bash("jobs/duibiao lake optimize --job jobs/" + job + ".yaml");
        assertThat(second.exitCode()).as(second.text()).isEqualTo(ExitCode.FAILED);
        assertThat(second.text()).contains("Cannot write: run ", " of " + job + " (process ", " holds the lock.");
    }

    private static String unlock(String job) throws IOException, InterruptedException {
        return clone.bash("jobs/duibiao lake unlock --job jobs/" + job + ".yaml")
                .text();
    }

    private static Path log(String name) {
        return folder.resolve("submit-" + name + ".log");
    }

    private static String said(String name) throws IOException {
        return Files.readString(log(name));
    }

    /** Returns the published tables of a job by their names. */
    private static Map<String, String> tables(String job) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(clone.folder().resolve("out/" + job + "/latest/tables"))) {
            for (Path file : files.toList()) {
                tables.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return tables;
    }
}
