package io.duibiao.bench;

import io.duibiao.process.JavaLine;
import io.duibiao.process.Memory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process of its own for one measurement, so that nothing before it has warmed it up or filled its memory.
 *
 * @param folder where its log goes
 * @param heap its {@code -Xmx}, such as {@code 4g}
 * @param options what else its JVM is started with
 */
record Child(Path folder, String heap, List<String> options) {
    private static final long LOOK_MILLIS = 50;

    Child(Path folder, String heap) {
        this(folder, heap, List.of());
    }

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
            peak = Math.max(peak, Memory.peakMegabytes(process.pid()));
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
        String[] arguments = Arrays.copyOfRange(command, 1, command.length);
        List<String> all = new ArrayList<>(
                List.of("-XX:+UseParallelGC", "-XX:NewRatio=1", "-XX:MetaspaceSize=256m", "-Xmx" + heap));
        all.addAll(options);
        return JavaLine.of(all, command[0], arguments);
    }
}
