package io.duibiao.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a run published, byte for byte, without its own record of when it ran. */
final class Published {
    private static final String RECORD = "run.json";

    private Published() {}

    /** Returns the files of a folder by their names. */
    static Map<String, byte[]> in(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.equals(RECORD)) {
                    contents.put(name, Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }

    /** Fails by the name of the first file that differs. */
    static void same(Map<String, byte[]> actual, Map<String, byte[]> expected, String when) {
        assertThat(actual.keySet()).as("files published, %s", when).isEqualTo(expected.keySet());
        expected.forEach((name, bytes) -> assertThat(Arrays.equals(actual.get(name), bytes))
                .as("the same bytes of %s, %s", name, when)
                .isTrue());
    }
}
