package io.duibiao.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Servers that a test starts beside Duibiao, as processes on this machine: what {@code src/test/servers} names, resolved by
 * Maven, each with a class path of its own.
 */
final class Servers implements AutoCloseable {
    private static final Path SOURCES = Path.of("src/test/servers").toAbsolutePath();

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();

    private Servers(Path folder) {
        this.folder = folder;
    }

    /** Resolves the class paths into the folder, from what is on this machine where that is enough. */
    static Servers in(Path folder, Clone clone) throws IOException, InterruptedException {
        String resolve = "mvn -B -q -fae %s -f '" + SOURCES + "/pom.xml' generate-resources -Dfolder='" + folder + "'";
        if (clone.bash(resolve.formatted("-o")).exitCode() != 0) {
            clone.bash(resolve.formatted(""));
        }
        return new Servers(folder);
    }

    /** Returns the class path of a module, or skips the test where its artifacts cannot be had; .ci/run lets none be skipped. */
    String classPath(String module) throws IOException {
        Path file = folder.resolve(module + ".classpath");
        if (!Files.exists(file)) {
            String missing = "The artifacts of src/test/servers/" + module + " are not here and cannot be downloaded";
            if ("required".equals(System.getenv("DUIBIAO_CLUSTER_TESTS"))) {
                Assertions.fail(missing);
            }
            Assumptions.abort(missing);
        }
        return Files.readString(file).strip();
    }

    /** Starts a Java program and waits until it says that it is ready; its log is {@code NAME.log} in the folder. */
    Process java(String name, Map<String, String> environment, String ready, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        Path log = folder.resolve(name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        processes.add(process);
        await(process, log, ready);
        return process;
    }

    private static void await(Process process, Path log, String words) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!Files.readString(log).contains(words)) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                throw new AssertionError("'" + words + "' was not said:\n" + Files.readString(log));
            }
            Thread.sleep(200);
        }
    }

    /** Starts a name node and a data node, and returns the URL of their file system. */
    String hdfs() throws IOException, InterruptedException {
        int port = freePort();
        // The mini cluster brings nothing to log with: what Spark logs with.
        String logging = Stream.of(classPath("spark").split(":"))
                .filter(jar -> jar.contains("/log4j-") || jar.contains("/slf4j-api"))
                .reduce("", (all, jar) -> all + ":" + jar);
        String main = SOURCES.resolve("hdfs/MiniHdfs.java").toString();
        String data = folder.resolve("hdfs").toString();
        List<String> arguments = List.of("-Xmx600m", "-cp", classPath("hdfs") + logging, main, "" + port, data);
        java("hdfs", Map.of(), "ready", arguments);
        return "hdfs://127.0.0.1:" + port;
    }

    /** Starts a server that speaks S3 and has a bucket, and returns its URL. */
    String s3(String bucket, String accessKey, String secretKey) throws IOException, InterruptedException {
        String url = "http://127.0.0.1:" + freePort();
        Files.createDirectories(folder.resolve("s3").resolve(bucket));
        Path settings = Files.writeString(
                folder.resolve("s3.properties"), """
                s3proxy.endpoint=%s
                s3proxy.authorization=aws-v2-or-v4
                s3proxy.identity=%s
                s3proxy.credential=%s
                jclouds.provider=filesystem
                jclouds.filesystem.basedir=%s
                jclouds.identity=none
                jclouds.credential=none
                """.formatted(url, accessKey, secretKey, folder.resolve("s3")));
        String logging = "-Dlogback.configurationFile=" + SOURCES.resolve("s3/logback.xml");
        String main = "org.gaul.s3proxy.Main";
        List<String> arguments =
                List.of("-Xmx600m", logging, "-cp", classPath("s3"), main, "--properties", "" + settings);
        java("s3", Map.of(), "Started", arguments);
        return url;
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
