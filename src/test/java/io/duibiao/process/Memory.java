package io.duibiao.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes hold in memory. */
public final class Memory {
    private Memory() {}

    /** Returns what Linux says of the most memory in megabytes that a process held at once; 0 where that cannot be told. */
    public static double peakMegabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            // Elsewhere than on Linux, or the process has just ended.
            return 0;
        }
    }
}
