package io.duibiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Commands as a user gives them, {@code jobs/duibiao rank …}, timed from their start to their end.
 *
 * @param folder where their output goes
 * @param environment what is set for them
 */
record Shell(Path folder, Map<String, String> environment) {
    private static final String DUIBIAO =
            Path.of("jobs/duibiao").toAbsolutePath().toString();

    Shell(Path folder) {
        this(folder, Map.of());
    }

    /**
     * Returns the seconds that a command of Duibiao takes.
     *
     * @throws IllegalStateException if it ends with another code than 0, or 3 for rejected input
     */
    double duibiao(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(DUIBIAO));
        line.addAll(List.of(arguments));
        return seconds(line);
    }

    /** Returns the seconds that the start of a JVM takes which does nothing. */
    double bareJvm() throws IOException, InterruptedException {
        return seconds(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version"));
    }

    private double seconds(List<String> line) throws IOException, InterruptedException {
        Path log = folder.resolve("shell.txt");
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != 0 && exit != 3) {
            throw new IllegalStateException(
                    "'" + String.join(" ", line) + "' ended with " + exit + ":\n" + Files.readString(log));
        }
        return seconds;
    }
}
