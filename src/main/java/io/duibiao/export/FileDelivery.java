package io.duibiao.export;

import io.duibiao.lake.storage.Disk;
import io.duibiao.publish.exchange.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files are written into a folder aside, forced to the disk, and then moved to their place: of each file a reader sees the old one
 * or the new one, whole, after a power cut too. Files that belong together are moved one after the other.
 */
final class FileDelivery {
    private static final String ASIDE = ".export";

    private FileDelivery() {}

    /** Writes an edition and returns its files, the one with the rows first. */
    static List<Path> write(Edition edition, Target.InFiles target) throws IOException {
        Path file = target.file(edition.data().structure().name()).toAbsolutePath();
        Path folder =
                Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(file));
        Path aside = Files.createTempDirectory(folder, ASIDE);
        try {
            sweep(folder, aside);
            List<Path> moved = new ArrayList<>();
            List<Path> all = target.format().write(edition, aside, String.valueOf(file.getFileName()));
            for (Path written : all) {
                Disk.force(written);
            }
            for (Path written : all) {
                Path place = folder.resolve(String.valueOf(written.getFileName()));
                moved.add(Files.move(
                        written, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
            }
            return moved;
        } finally {
            Disk.delete(aside);
        }
    }

    /** An export that was killed leaves its folder; into one that is a day older than this one nobody writes any more. */
    private static void sweep(Path folder, Path aside) throws IOException {
        Instant yesterday = Files.getLastModifiedTime(aside).toInstant().minus(1, ChronoUnit.DAYS);
        List<Path> left;
        try (Stream<Path> files = Files.list(folder)) {
            left = files.filter(FileDelivery::isAside).toList();
        }
        for (Path old : left) {
            try {
                if (Files.getLastModifiedTime(old).toInstant().isBefore(yesterday)) {
                    Disk.delete(old);
                }
            } catch (IOException e) {
                // Another export sweeps too, or it is another user's: no reason not to deliver.
            }
        }
    }

    private static boolean isAside(Path file) {
        return String.valueOf(file.getFileName()).matches(Pattern.quote(ASIDE) + "\\d+")
                && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }
}
