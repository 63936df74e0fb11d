package io.duibiao.statement.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that is still read wrongly: in 「」 on a line of its own, then a table under 「Right」 and one under 「Today」.
 *
 * @param name the heading
 * @param sentence the sentence
 * @param right the lines of the table that should come out, as {@link Reader#line} writes them
 * @param today the lines that do
 */
record KnownMiss(String name, String sentence, List<String> right, List<String> today) {
    private static final Path FILE = Path.of("src/test/resources/known_misses.md");

    /** Returns the misses of the file, in their order. */
    static List<KnownMiss> all() {
        List<KnownMiss> misses = new ArrayList<>();
        for (String section : text().split("\n## ")) {
            List<String> lines = section.lines().map(String::strip).toList();
            int today = lines.indexOf("Today");
            if (today > 0) {
                misses.add(new KnownMiss(
                        lines.get(0),
                        sentence(lines),
                        rows(lines.subList(0, today)),
                        rows(lines.subList(today, lines.size()))));
            }
        }
        return misses;
    }

    private static String sentence(List<String> lines) {
        String line =
                lines.stream().filter(one -> one.startsWith("「")).findFirst().orElseThrow();
        return line.substring(1, line.lastIndexOf('」'));
    }

    private static List<String> rows(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("| number") && !line.startsWith("|---"))
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
