package io.duibiao.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process of its own for one measurement, so that nothing before it has warmed it up or filled its memory.
 *
 * @param folder where its log goes
 * @param heap its {@code -Xmx}, such as {@code 4g}
 */
record Child(Path folder, String heap) {
    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "sun.nio.ch");
    private static final long LOOK_MILLIS = 50;

    /**
     * Runs a main class to its end, and returns its time and memory.
     *
     * @throws IllegalStateException if it ends with another code than 0, or 3 for rejected input
     */
    Cost run(long size, String... command) throws IOException, InterruptedException {
        File log = folder.resolve("log.txt").toFile();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(line(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log))
                .start();
        double peak = 0;
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peakMegabytes(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        int exit = process.exitValue();
        if (exit != 0 && exit != 3) {
            throw new IllegalStateException("'" + String.join(" ", command) + "' with -Xmx" + heap + " ended with "
                    + exit + ":\n" + Files.readString(log.toPath()));
        }
        return new Cost(size, seconds, peak);
    }

    private List<String> line(String... command) {
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseParallelGC"));
        line.add("-Xmx" + heap);
        line.add("-Djava.awt.headless=true");
        line.add("-Dfile.encoding=UTF-8");
        OPENED.forEach(name -> line.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        line.addAll(List.of("-cp", System.getProperty("java.class.path")));
        Stream.of(command).forEach(line::add);
        return line;
    }

    /** Returns what Linux says of the most memory that a process held; 0 where that cannot be told. */
    private static double peakMegabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            // Elsewhere than on Linux, or the process has just ended.
            return 0;
        }
    }
}
