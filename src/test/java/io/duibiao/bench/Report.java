package io.duibiao.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a benchmark says: a line a result for the eye, and all of them in one line of JSON at the end. */
final class Report {
    private final Map<String, Object> results = new LinkedHashMap<>();
    private final PrintStream out = System.out;

    Report(String benchmark) {
        results.put("benchmark", benchmark);
    }

    /** Says what was done. */
    void says(String text) {
        out.println(text);
    }

    /** Notes a result under a name, with the words for it. */
    void result(String name, double value, String words) {
        results.put(name, Math.round(value * 10000) / 10000.0);
        out.printf(Locale.ROOT, "%12.3f  %s%n", value, words);
    }

    /** Notes the median of some times under {@code name_s}, and how far they spread, as a part of it, under {@code name_spread}. */
    void times(String name, double... seconds) {
        result(name + "_s", median(seconds), "s, " + name);
        double spread = Arrays.stream(seconds).max().orElse(0)
                - Arrays.stream(seconds).min().orElse(0);
        result(name + "_spread", spread / median(seconds), "spread of " + name + ", as a part of it");
    }

    /** Prints the line of JSON, and what got slower against the file that {@code duibiao.baseline} names. */
    void end() {
        try {
            out.println(new ObjectMapper().writeValueAsString(results));
            String baseline = System.getProperty("duibiao.baseline");
            if (baseline != null) {
                List<String> slower = Baseline.of(Path.of(baseline), String.valueOf(results.get("benchmark")))
                        .slower(results);
                (slower.isEmpty() ? List.of("nothing got slower") : slower).forEach(out::println);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
