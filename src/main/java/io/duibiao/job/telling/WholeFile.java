package io.duibiao.job.telling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file that a reader sees in its old form or in its new one: written aside, then renamed. */
final class WholeFile {
    private WholeFile() {}

    static void write(Path file, byte[] content) throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
        Files.createDirectories(folder);
        // Prometheus' collector takes every *.prom of its folder: the name must not end so.
        Path aside = folder.resolve("." + file.getFileName() + ".partial");
        Files.write(aside, content);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
