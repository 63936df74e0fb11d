package io.duibiao.lake.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The right to write, held until closed or until the process ends.
 *
 * <pre>{@code
 * try (WriterLock lock = WriterLock.take(folder.resolve("writer.lock"), "run 20230801T020000Z of nightly", clock.instant())) {
 *     …
 * }
 * }</pre>
 *
 * <p>Taking it: the holder's name is written aside, forced, and linked to the lock's name, which fails where there is a lock. A dead
 * holder's lock is replaced by whoever gets the lock on taking that very one over, so that two who find it do not both have it.
 */
public final class WriterLock implements HeldLock {
    private final Path file;
    private final Holder holder;
    private final Optional<Holder> predecessor;

    private WriterLock(Path file, Holder holder, Optional<Holder> predecessor) {
        this.file = file;
        this.holder = holder;
        this.predecessor = predecessor;
    }

    /** Returns the file that is the lock of the lake in a folder. */
    public static Path ofLake(Path lake) {
        return lake.resolve("_duibiao").resolve("writer.lock");
    }

    /**
     * Takes a lock.
     *
     * @param file the lock's file; its folder is made where it is missing
     * @param what what the holder is about, for the messages of others
     * @param now the time that others are told
     * @throws LockedException if another process holds it
     * @throws IOException if the lock cannot be written
     */
    public static WriterLock take(Path file, String what, Instant now) throws IOException {
        Files.createDirectories(folder(file));
        Holder holder =
                new Holder(what, now, RunningProcess.self(), UUID.randomUUID().toString());
        Path aside = file.resolveSibling(file.getFileName() + "." + holder.token() + ".tmp");
        try {
            write(aside, holder.json());
            WriterLock lock = link(aside, file, holder);
            sweep(file);
            return lock;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static WriterLock link(Path aside, Path file, Holder holder) throws IOException {
        while (true) {
            try {
                Files.createLink(file, aside);
                return new WriterLock(file, holder, Optional.empty());
            } catch (FileAlreadyExistsException e) {
                Optional<WriterLock> taken = takeOver(aside, file, holder);
                if (taken.isPresent()) {
                    return taken.get();
                }
            }
        }
    }

    /** Returns the lock; empty where the one that stood in the way is gone by now. */
    private static Optional<WriterLock> takeOver(Path aside, Path file, Holder holder) throws IOException {
        Optional<String> text = read(file);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Holder other = Holder.read(text.get()).orElseThrow(() -> LockedException.unreadable(file));
        if (!other.isDead()) {
            throw LockedException.by(other, file);
        }
        Path claim = file.resolveSibling(file.getFileName() + "." + other.token());
        try (WriterLock claimed = take(claim, holder.what(), holder.since())) {
            if (!claimed.isHeld() || !read(file).equals(text)) {
                return Optional.empty();
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(new WriterLock(file, holder, Optional.of(other)));
        }
    }

    /** Removes what processes left beside the lock that were killed while they took it. */
    private static void sweep(Path file) throws IOException {
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(folder(file), file.getFileName() + ".*")) {
            for (Path left : beside) {
                if (holder(left).filter(Holder::isDead).isPresent()) {
                    Files.deleteIfExists(left);
                }
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a lock is a file in a folder");
    }

    private static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Returns who holds a lock; empty where nobody does or the file does not tell. */
    public static Optional<Holder> holder(Path file) throws IOException {
        return read(file).flatMap(Holder::read);
    }

    /**
     * Frees a lock whoever holds it, unless that process can be seen to run.
     *
     * @throws LockedException if the holder is alive
     */
    public static void free(Path file) throws IOException {
        Optional<Holder> alive = holder(file).filter(Holder::isAlive);
        if (alive.isPresent()) {
            throw LockedException.by(alive.get(), file);
        }
        Files.deleteIfExists(file);
    }

    /** Returns whose lock it is, in words; empty where it is nobody's. */
    static List<String> holders(Path file) throws IOException {
        return read(file).map(text -> Holder.read(text).map(Holder::text).orElse(Holder.UNKNOWN)).stream()
                .toList();
    }

    @Override
    public Optional<Holder> predecessor() {
        return predecessor;
    }

    @Override
    public boolean isHeld() throws IOException {
        return read(file).filter(holder.json()::equals).isPresent();
    }

    @Override
    public void require() throws IOException {
        if (!isHeld()) {
            throw LockedException.gone(file);
        }
    }

    @Override
    public void close() throws IOException {
        if (isHeld()) {
            Files.deleteIfExists(file);
        }
    }
}
