package io.duibiao.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A standalone Spark cluster as processes on this machine: a master and two workers, with no more on their class path than a
 * Spark installation brings. What else a job needs must come in the application jar.
 */
final class SparkCluster implements AutoCloseable {
    /** The jars of ours, by the beginnings of their names. */
    private static final Pattern OURS = Pattern.compile(
            "(delta-|unitycatalog-|poi|pdfbox|fontbox|xmlbeans|jfreechart|batik|xmlgraphics|jsoup|fastcsv|picocli|snakeyaml-engine"
                    + "|postgresql|jjava|progressbar|duibiao|commons-text|commons-collections4|curvesapi|SparseBitSet).*");

    private final Path home;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private SparkCluster(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    static SparkCluster start(Path folder, Path project) throws IOException, InterruptedException {
        SparkCluster cluster = new SparkCluster(install(folder.resolve("spark"), project), freePort());
        Process master =
                cluster.java("master.Master", "--host", "127.0.0.1", "--port", "" + cluster.port, "--webui-port", "0");
        await(cluster.log(master), "I have been elected leader", Duration.ofMinutes(1));
        for (int worker = 0; worker < 2; worker++) {
            Path work = folder.resolve("work" + worker);
            cluster.java(
                    "worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--webui-port",
                    "0",
                    "-c",
                    "2",
                    "-m",
                    "2g",
                    "-d",
                    work.toString(),
                    cluster.master());
        }
        for (Process worker : cluster.processes.subList(1, 3)) {
            await(cluster.log(worker), "Successfully registered with master", Duration.ofMinutes(1));
        }
        return cluster;
    }

    /** Makes a folder that is laid out as a Spark installation. */
    private static Path install(Path home, Path project) throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        String all = Files.readString(project.resolve("target/runtime.classpath"));
        for (Path jar : Arrays.stream(all.strip().split(":")).map(Path::of).toList()) {
            String name = String.valueOf(jar.getFileName());
            if (!OURS.matcher(name).matches()) {
                Files.createSymbolicLink(jars.resolve(name), jar);
            }
        }
        Path submit = Files.createDirectories(home.resolve("bin")).resolve("spark-submit");
        Files.copy(project.resolve("src/test/servers/spark-submit"), submit);
        Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    String master() {
        return "spark://127.0.0.1:" + port;
    }

    /** Returns the environment of a machine with this Spark installation. */
    Map<String, String> environment() {
        return Map.of("SPARK_HOME", home.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", "127.0.0.1");
    }

    /** Waits for an executor that has begun its work, and returns it. */
    ProcessHandle executor() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(4));
        while (Instant.now().isBefore(end)) {
            Optional<ProcessHandle> executor = processes.stream()
                    .flatMap(worker -> worker.toHandle().children())
                    .filter(child -> child.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                    .findFirst();
            if (executor.isPresent()) {
                return executor.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("No executor was started; see " + home);
    }

    private Process java(String main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                home.resolve("jars") + "/*",
                "org.apache.spark.deploy." + main));
        command.addAll(List.of(arguments));
        Process process = started(command, environment(), home.resolve(processes.size() + ".log"));
        processes.add(process);
        return process;
    }

    private Path log(Process process) {
        return home.resolve(processes.indexOf(process) + ".log");
    }

    /** Starts a process whose output goes to a file. */
    static Process started(List<String> command, Map<String, String> environment, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Waits until a log says something. */
    static void await(Path log, String words, Duration limit) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(limit);
        while (!Files.exists(log) || !Files.readString(log).contains(words)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("'" + words + "' was not said:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        for (Process process : processes) {
            process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
