package io.duibiao.job;

import io.duibiao.lake.storage.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Where a run's outputs go: written aside, forced to the disk, then moved into place whole, and only then does the link {@code
 * latest} point there. A reader of {@code latest} sees the old run or the new one, never half of one. What a run left aside
 * that was killed is removed by the next one; the lock of {@link RunLocks} says that no other run is at it.
 */
final class OutputFolder {
    private static final String ASIDE = ".partial";

    private final Path job;
    private final String run;
    private final Path aside;
    private final Set<String> written = new ConcurrentSkipListSet<>();

    private OutputFolder(Path job, String run) {
        this.job = job;
        this.run = run;
        this.aside = job.resolve("." + run + ASIDE);
    }

    /**
     * Opens the folder of a run.
     *
     * @throws RunException if it cannot be written
     */
    static OutputFolder open(Path output, String job, String run) {
        OutputFolder folder = new OutputFolder(output.resolve(job), run);
        try {
            Files.createDirectories(folder.job);
            sweep(folder.job);
            Files.createDirectories(folder.aside);
        } catch (IOException e) {
            throw new RunException(
                    "Cannot write to '" + output + "': " + Surroundings.reason(e)
                            + ". Check its rights, or name another folder.",
                    e);
        }
        return folder;
    }

    /** Writes one file, its folders included. */
    void write(String name, byte[] content) {
        Path file = aside.resolve(name);
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(file, content);
            written.add(name);
        } catch (IOException e) {
            throw new RunException(
                    "Cannot write '" + file + "': " + Surroundings.reason(e)
                            + ". What was published before stays; make room or change its rights, and run again.",
                    e);
        }
    }

    /** Takes over one file of another run: the same bytes under a second name where the file system can, else a copy. */
    void carry(Path from, String name) {
        Path file = aside.resolve(name);
        Path source = from.resolve(name);
        try {
            Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            link(file, source);
            written.add(name);
        } catch (IOException e) {
            throw new RunException("Cannot take over '" + source + "': " + e.getMessage() + ".", e);
        }
    }

    private static void link(Path file, Path source) throws IOException {
        try {
            Files.createLink(file, source);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(source, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Returns the paths of what was written so far, below the run's folder, sorted. */
    List<String> written() {
        return List.copyOf(written);
    }

    /** Returns what is in a file that was written, by its path below the run's folder. */
    MadeFile made(String name) {
        return MadeFile.in(aside, name);
    }

    /** Returns what the run published at which {@code latest} points; nothing where there is none. */
    Predecessor predecessor() {
        Path latest = job.resolve("latest");
        try {
            return Predecessor.in(Files.exists(latest) ? latest.toRealPath() : latest);
        } catch (IOException e) {
            return Predecessor.in(latest);
        }
    }

    /** Writes one text file in UTF-8. */
    void write(String name, String content) {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the folder of another run of the job. */
    Path beside(String other) {
        return job.resolve(other);
    }

    /** Moves all into place, where an older one of the same name makes room, and leaves {@code latest} alone; returns the folder. */
    Path keep() {
        Path place = place();
        try {
            Disk.delete(place);
            Files.move(aside, place);
        } catch (IOException e) {
            throw new RunException("Cannot publish to '" + place + "': " + e.getMessage() + ".", e);
        }
        return place;
    }

    /** Returns where the outputs will be once they are published. */
    Path place() {
        return job.resolve(run);
    }

    /** Moves all into place and points {@code latest} at it; returns the folder. */
    Path publish() {
        Path place = place();
        try {
            Disk.forceTree(aside);
            Files.move(aside, place);
            Path link = job.resolve(".latest" + ASIDE);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(run));
            Files.move(
                    link, job.resolve("latest"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.forceNames(job);
        } catch (IOException | UnsupportedOperationException e) {
            throw new RunException(
                    "Cannot publish to '" + place + "': " + e.getMessage()
                            + ". What was published before stays; make room or change its rights, and run again.",
                    e);
        }
        return place;
    }

    private static void sweep(Path job) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(job, ".*" + ASIDE)) {
            for (Path aside : left) {
                Disk.delete(aside);
            }
        }
    }
}
