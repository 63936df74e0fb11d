package io.duibiao.statement.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the examples out of the Markdown files of the specification. */
final class SheetExamples {
    private SheetExamples() {}

    static List<SheetExample> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SheetExample> of(Path file) {
        try {
            List<SheetExample> examples = new ArrayList<>();
            List<String> section = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("## ")) {
                    add(section, examples);
                    section = new ArrayList<>();
                }
                section.add(line);
            }
            add(section, examples);
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(List<String> section, List<SheetExample> examples) {
        if (section.isEmpty() || !section.get(0).startsWith("## ")) {
            return;
        }
        Map<String, String> settings = new LinkedHashMap<>();
        List<String> grid = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        boolean inGrid = false;
        for (String line : section.subList(1, section.size())) {
            if (line.startsWith("```")) {
                inGrid = !inGrid && grid.isEmpty();
            } else if (inGrid) {
                grid.add(line);
            } else if (line.startsWith("|")) {
                expected.add(line);
            } else if (line.matches("(file|sheet|region|period): .*")) {
                settings.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
            }
        }
        List<String> readings = expected.stream().skip(2).toList();
        examples.add(new SheetExample(section.get(0).substring(3), settings, grid, readings));
    }
}
