package io.duibiao.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a disk holds of a lake after a power cut.
 *
 * @param lake the lake after the run
 * @param before the same lake before the run
 * @param forced what the run forced
 * @param start when the run began
 */
record Disk(Path lake, Path before, ForcedFiles forced, Instant start) {

    /** Copies what is there after a power cut at a moment. */
    void asOf(Instant cut, Path target, Random chance) throws IOException {
        try (Stream<Path> files = Files.walk(lake)) {
            for (Path file : files.sorted().toList()) {
                Path name = lake.relativize(file);
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target.resolve(name.toString()));
                } else {
                    copy(file, name, cut, target.resolve(name.toString()), chance);
                }
            }
        }
    }

    private void copy(Path file, Path name, Instant cut, Path target, Random chance) throws IOException {
        Path earlier = before.resolve(name.toString());
        byte[] content = Files.readAllBytes(file);
        if (Files.exists(earlier) && Arrays.equals(Files.readAllBytes(earlier), content)) {
            Files.write(target, content);
        } else if (forced.by(file, cut)) {
            Files.write(target, content);
        } else if (Files.exists(earlier)) {
            // Replaced by a rename: the old one is there until the new one is.
            Files.copy(earlier, target);
        } else if (wasThere(file, cut) && chance.nextBoolean()) {
            Files.write(target, Arrays.copyOf(content, chance.nextInt(content.length + 1)));
        }
    }

    /** What was forced aside has no name before; what was written later than the cut was never there. */
    private boolean wasThere(Path file, Instant cut) throws IOException {
        return !forced.aside().contains(file)
                && Files.getLastModifiedTime(file).toInstant().isBefore(cut);
    }
}
