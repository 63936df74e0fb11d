package io.duibiao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A standalone Spark cluster: a master and two workers, with no more on their class path than Spark's own poms ask for. What
 * else a job needs must come in the application jar.
 *
 * @param home a folder that is laid out as a Spark installation
 * @param master the URL of the master
 * @param workers those that start the executors
 */
record SparkCluster(Path home, String master, List<Worker> workers) {

    /**
     * A worker.
     *
     * @param folder in which its executors work and log
     * @param process whose children they are
     */
    private record Worker(Path folder, Process process) {

        /** Returns the logs of its executors, of those that ended too. */
        Set<Path> logs() throws IOException {
            if (!Files.isDirectory(folder)) {
                return Set.of();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.endsWith("stderr")).collect(Collectors.toSet());
            }
        }

        /** Returns whether an executor that is not among those that ended has begun a task. */
        boolean isAtWork(Set<Path> ended) throws IOException {
            for (Path log : logs()) {
                if (!ended.contains(log) && Files.readString(log).contains("Running task")) {
                    return true;
                }
            }
            return false;
        }
    }

    static SparkCluster start(Servers servers, Path folder) throws IOException, InterruptedException {
        Path home = install(folder.resolve("spark"), servers.classPath("spark"));
        String port = String.valueOf(Servers.freePort());
        String url = "spark://127.0.0.1:" + port;
        node(servers, "master", home, "I have been elected leader", List.of("master.Master", "--port", port));
        List<Worker> workers = new ArrayList<>();
        for (String name : List.of("worker1", "worker2")) {
            Path work = folder.resolve(name);
            List<String> worker = List.of("worker.Worker", "-c", "2", "-m", "2g", "-d", work.toString(), url);
            workers.add(new Worker(work, node(servers, name, home, "Successfully registered with master", worker)));
        }
        return new SparkCluster(home, url, List.copyOf(workers));
    }

    private static Process node(Servers servers, String name, Path home, String ready, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("-Xmx512m", "-cp", home.resolve("jars") + "/*"));
        all.add("org.apache.spark.deploy." + arguments.get(0));
        all.addAll(List.of("--host", "127.0.0.1", "--webui-port", "0"));
        all.addAll(arguments.subList(1, arguments.size()));
        return servers.java(name, environment(home), ready, all);
    }

    private static Path install(Path home, String classPath) throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String jar : classPath.split(":")) {
            Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
        }
        Path submit = Files.createDirectories(home.resolve("bin")).resolve("spark-submit");
        Files.copy(Path.of("src/test/servers/spark/spark-submit"), submit);
        Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    /** Takes the links to the jars away, which are none of the files of a temporary folder. */
    void uninstall() throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("jars"))) {
            for (Path jar : jars.toList()) {
                Files.delete(jar);
            }
        }
    }

    private static Map<String, String> environment(Path home) {
        return Map.of("SPARK_HOME", home.toString(), "SPARK_SCALA_VERSION", "2.13", "SPARK_LOCAL_IP", "127.0.0.1");
    }

    /** Returns the environment of a machine with this Spark installation. */
    Map<String, String> environment() {
        return environment(home);
    }

    /** Returns the logs of the executors that there were so far. */
    Set<Path> executors() throws IOException {
        Set<Path> logs = new HashSet<>();
        for (Worker worker : workers) {
            logs.addAll(worker.logs());
        }
        return logs;
    }

    /** Kills an executor that has begun a task, as soon as there is one beside those that ended. */
    void killAnExecutorAtWork(Set<Path> ended) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(end)) {
            for (Worker worker : workers) {
                if (worker.isAtWork(ended) && worker.process().children().anyMatch(ProcessHandle::destroyForcibly)) {
                    return;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No executor began a task; see " + workers);
    }
}
