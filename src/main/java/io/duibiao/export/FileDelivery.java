package io.duibiao.export;

import io.duibiao.publish.exchange.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files are written into a folder aside and then moved to their place: a reader sees the old ones or the new ones, whole. */
final class FileDelivery {
    private FileDelivery() {}

    /** Writes an edition and returns its files, the one with the rows first. */
    static List<Path> write(Edition edition, Target.InFiles target) throws IOException {
        Path file = target.file(edition.data().structure().name()).toAbsolutePath();
        Path folder =
                Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(file));
        Path aside = Files.createTempDirectory(folder, ".export");
        try {
            List<Path> moved = new ArrayList<>();
            for (Path written : target.format().write(edition, aside, String.valueOf(file.getFileName()))) {
                Path place = folder.resolve(String.valueOf(written.getFileName()));
                moved.add(Files.move(
                        written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
            }
            return moved;
        } finally {
            deleteTree(aside);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
