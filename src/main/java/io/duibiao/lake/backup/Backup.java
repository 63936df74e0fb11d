package io.duibiao.lake.backup;

import io.duibiao.lake.lock.WriterLock;
import io.duibiao.lake.storage.Disk;
import io.duibiao.lake.upkeep.LakeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A copy of a lake as its last run left it.
 *
 * @param folder where it is
 * @param run the run
 * @param files how many files are in it
 * @param bytes how large they are together
 * @param fresh how many of the files no earlier backup held; 0 where this one was there already
 */
public record Backup(Path folder, String run, int files, long bytes, int fresh) {

    /**
     * Makes a backup and returns it; one that is there already is left alone. Runs may write to the lake meanwhile.
     *
     * @param lake the lake
     * @param store the folder in which backups stand, each under the id of its run
     * @param now the time that others are told who want to make one too
     * @throws BackupException if no run of the lake says what belongs together, or its files are gone
     * @throws io.duibiao.lake.lock.LockedException if somebody makes a backup there
     * @throws IOException if the folder cannot be written
     */
    public static Backup of(LakeFiles lake, Path store, Instant now) throws IOException {
        Whole whole = Whole.last(lake).orElseThrow(() -> BackupException.noRun(lake.root()));
        try (WriterLock lock = WriterLock.take(store.resolve(".backup.lock"), "lake backup", now)) {
            Path place = store.resolve(whole.run());
            Optional<Contents> made = Contents.of(place);
            if (made.isPresent()) {
                return of(place, made.get(), 0);
            }
            Path aside = store.resolve("." + whole.run() + ".partial");
            Disk.delete(aside);
            Backup backup = of(place, whole, lake, store, aside);
            lock.require();
            Files.move(aside, place);
            Disk.forceNames(store);
            return backup;
        } catch (NoSuchFileException e) {
            throw BackupException.gone(lake.root(), whole.run(), e);
        }
    }

    private static Backup of(Path place, Whole whole, LakeFiles lake, Path store, Path aside) throws IOException {
        Optional<Path> earlier = Folders.newestBackup(store);
        Map<String, StoredFile> there = new LinkedHashMap<>();
        if (earlier.isPresent()) {
            Contents.of(earlier.get()).ifPresent(held -> held.files().forEach(file -> there.put(file.path(), file)));
        }
        List<StoredFile> files = new ArrayList<>();
        for (String path : whole.logFiles(lake)) {
            files.add(StoredFile.copied(path, lake.root(), aside));
        }
        int fresh = files.size();
        List<String> others = new ArrayList<>(whole.dataFiles(lake));
        others.addAll(whole.catalogueFiles(lake));
        for (String path : others) {
            StoredFile held = there.get(path);
            // No two data files of Delta have one name, and catalogues are written once.
            if (held != null && earlier.isPresent() && held.isThere(earlier.get())) {
                held.link(earlier.get(), aside);
                files.add(held);
            } else {
                files.add(StoredFile.copied(path, lake.root(), aside));
                fresh++;
            }
        }
        Contents contents = new Contents(whole.run(), files);
        contents.write(aside);
        Disk.forceNames(aside);
        return of(place, contents, fresh);
    }

    private static Backup of(Path place, Contents contents, int fresh) {
        return new Backup(place, contents.run(), contents.files().size(), contents.bytes(), fresh);
    }
}
