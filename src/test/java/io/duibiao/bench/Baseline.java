package io.duibiao.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An earlier result of a benchmark: its line of JSON. A time, whose name ends with {@code _s}, got slower where it grew by more than
 * the noise seen, which is the wider spread of both measurements and at least a tenth.
 *
 * @param before the results by name
 */
record Baseline(JsonNode before) {
    private static final double LEAST_NOISE = 0.1;

    /**
     * Returns the last result of a benchmark in a file of what {@code jobs/bench} printed.
     *
     * @throws IllegalArgumentException if it has none
     */
    static Baseline of(Path file, String benchmark) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> found = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("{\"benchmark\":\"" + benchmark + "\"")) {
                found.add(json.readTree(line));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(file + ": There is no result of '" + benchmark + "' in it.");
        }
        return new Baseline(found.get(found.size() - 1));
    }

    /** Returns a line for each time that got slower. */
    List<String> slower(Map<String, Object> now) {
        return now.keySet().stream()
                .filter(name -> name.endsWith("_s") && before.has(name))
                .filter(name -> number(now, name) > before.get(name).asDouble() * (1 + noise(now, name)))
                .map(name -> String.format(
                        Locale.ROOT,
                        "slower: %s %.3f s, before %.3f s, beyond a noise of %.0f %%",
                        name,
                        number(now, name),
                        before.get(name).asDouble(),
                        100 * noise(now, name)))
                .toList();
    }

    private double noise(Map<String, Object> now, String name) {
        String spread = name.substring(0, name.length() - 1) + "spread";
        double then = before.path(spread).asDouble(0);
        return Math.max(LEAST_NOISE, Math.max(then, now.containsKey(spread) ? number(now, spread) : 0));
    }

    private static double number(Map<String, Object> results, String name) {
        return results.get(name) instanceof Number number ? number.doubleValue() : 0;
    }
}
