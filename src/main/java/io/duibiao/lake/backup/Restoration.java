package io.duibiao.lake.backup;

import io.duibiao.lake.lock.WriterLock;
import io.duibiao.lake.storage.Disk;
import io.duibiao.lake.upkeep.LakeFiles;
import io.duibiao.schema.RunId;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A lake that was put back from a backup.
 *
 * @param backup the backup
 * @param run the run that left it so
 * @param files how many files are in it
 * @param former where the lake is now that was there before; empty where none was
 */
public record Restoration(Path backup, String run, int files, Optional<Path> former) {

    /**
     * Puts a backup back and returns what was done. Every file is held against its checksum before anything changes, and the lake
     * appears whole or not at all.
     *
     * @param folder a backup, or the folder of several, whose newest is taken
     * @param lake where to
     * @param replace whether a lake that is there makes room
     * @param now the time that others are told, and after which a lake is named that makes room
     * @throws BackupException if there is no backup, it is damaged, or a lake is there that is to stay
     * @throws io.duibiao.lake.lock.LockedException if a run writes to the lake
     * @throws IOException if the lake cannot be written
     */
    public static Restoration of(Path folder, Path lake, boolean replace, Instant now) throws IOException {
        Path backup = backup(folder);
        Contents contents = Contents.of(backup).orElseThrow(() -> BackupException.none(folder));
        verify(backup, contents);
        try (WriterLock lock = WriterLock.take(WriterLock.ofLake(lake), "lake restore", now)) {
            boolean isEmpty = LakeFiles.of(lake).tables().isEmpty();
            if (!isEmpty && !replace) {
                throw BackupException.notEmpty(lake);
            }
            Path real = lake.toRealPath();
            Path aside = Folders.beside(real, "." + real.getFileName() + ".restoring");
            Disk.delete(aside);
            for (StoredFile file : contents.files()) {
                StoredFile.copied(file.path(), backup, aside);
            }
            Path former = Folders.beside(real, real.getFileName() + ".before-" + RunId.of(now));
            lock.require();
            Files.move(real, former);
            Files.move(aside, real);
            Disk.forceNames(Objects.requireNonNull(real.getParent(), "a lake is in a folder"));
            return new Restoration(backup, contents.run(), contents.files().size(), left(former));
        }
    }

    private static Path backup(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw BackupException.none(folder);
        }
        return Files.exists(folder.resolve("backup.json"))
                ? folder
                : Folders.newestBackup(folder).orElseThrow(() -> BackupException.none(folder));
    }

    private static void verify(Path backup, Contents contents) throws IOException {
        List<String> damaged = new ArrayList<>();
        for (StoredFile file : contents.files()) {
            if (!file.isWhole(backup)) {
                damaged.add(file.path());
            }
        }
        if (!damaged.isEmpty()) {
            throw BackupException.damaged(backup, damaged);
        }
    }

    /** The lock went along with the folder, and is nobody's there; a folder that held nothing else need not stay. */
    private static Optional<Path> left(Path former) throws IOException {
        Path lock = WriterLock.ofLake(former);
        Files.deleteIfExists(lock);
        try {
            Files.deleteIfExists(Objects.requireNonNull(lock.getParent(), "a lock is in a folder"));
            Files.delete(former);
            return Optional.empty();
        } catch (DirectoryNotEmptyException e) {
            return Optional.of(former);
        }
    }
}
