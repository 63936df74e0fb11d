package io.duibiao.prove;

import io.duibiao.process.JavaLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java process of its own, which can be killed: on this class path, quick to start, its output in a file.
 *
 * @param process the process
 * @param log where its output goes
 */
record Jvm(Process process, Path log) implements AutoCloseable {
    private static final List<String> QUICK_TO_START = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MetaspaceSize=256m", "-Xmx800m", "-Xshare:auto");

    /** Starts a main class. */
    static Jvm start(Path log, Class<?> main, String... arguments) throws IOException {
        return start(List.of(), log, main, arguments);
    }

    /** Starts a main class with options for the JVM, which go after the usual ones. */
    static Jvm start(List<String> options, Path log, Class<?> main, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(QUICK_TO_START);
        all.add("-Dduibiao.home=" + System.getProperty("duibiao.home", "."));
        all.addAll(options);
        List<String> line = JavaLine.of(all, main.getName(), arguments);
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        return new Jvm(process, log);
    }

    /** Returns what the process has printed so far. */
    String printed() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** Waits for the end of the process and returns its exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("A process did not end within ten minutes; it printed:\n" + printed());
        }
        return process.exitValue();
    }

    /** Kills the process as {@code kill -9} does, and waits until it is gone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
