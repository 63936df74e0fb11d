package io.duibiao.lake.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is done with folders as a whole. */
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

    /** Removes a folder and all below it, where it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }

    /** Returns a name beside a folder. */
    static Path beside(Path folder, String name) {
        return Objects.requireNonNull(folder.toAbsolutePath().getParent(), "a lake is in a folder")
                .resolve(name);
    }

    /** Forces the names in a folder to the disk. */
    static void force(Path folder) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
