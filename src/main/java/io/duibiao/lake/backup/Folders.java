package io.duibiao.lake.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where backups stand, and what stands beside them meanwhile. */
final class Folders {
    private Folders() {}

    /** Returns the newest backup below a folder; empty where there is none. */
    static Optional<Path> newestBackup(Path store) throws IOException {
        try (Stream<Path> all = Files.list(store)) {
            return all.filter(folder -> Files.isRegularFile(folder.resolve("backup.json"))
                            && !folder.getFileName().toString().startsWith("."))
                    .max(Comparator.naturalOrder());
        }
    }

    /** Returns a name beside a folder. */
    static Path beside(Path folder, String name) {
        return Objects.requireNonNull(folder.toAbsolutePath().getParent(), "a lake is in a folder")
                .resolve(name);
    }
}
