package io.duibiao.statement.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One example of the executable specification: a sentence in 「」 on a line of its own and a table of what it says.
 *
 * @param name file, section and number within the section
 * @param sentence the sentence; {@code \\n} in the file stands for the end of a line
 * @param readings the lines of the table, as {@link Reader#line} writes them
 */
record Example(String name, String sentence, List<String> readings) {

    /** Returns the examples of all files of the specification, in their order. */
    static List<Example> all() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/constructions"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> in(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Example> in(Path file) {
        List<Example> examples = new ArrayList<>();
        String section = "";
        String sentence = "";
        List<String> readings = new ArrayList<>();
        int count = 0;
        for (String line : lines(file)) {
            if (line.startsWith("|") && !line.startsWith("| number") && !line.startsWith("|---")) {
                readings.add(line.strip());
                continue;
            }
            boolean begins = line.startsWith("「") || line.startsWith("#");
            if (begins && !sentence.isEmpty()) {
                examples.add(new Example(file.getFileName() + " " + section + " #" + ++count, sentence, readings));
                sentence = "";
                readings = new ArrayList<>();
            }
            if (line.startsWith("#")) {
                section = line.replace("#", "").strip();
                count = 0;
            } else if (begins) {
                sentence = line.substring(1, line.lastIndexOf('」')).replace("\\n", "\n");
            }
        }
        if (!sentence.isEmpty()) {
            examples.add(new Example(file.getFileName() + " " + section + " #" + ++count, sentence, readings));
        }
        return examples;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
