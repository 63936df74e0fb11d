package io.duibiao.lake.lock;

import io.duibiao.lake.storage.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * The lock of a lake, by a file in its folder, or by claims where the lake is behind a URL.
 *
 * @param root the lake's absolute path, or its URL
 */
public record LakeLock(String root) {

    /**
     * Takes the lock.
     *
     * @param what what the holder is about, for the messages of others
     * @param now the time that others are told
     * @throws LockedException if another process holds it
     * @throws IOException if the lock cannot be written
     */
    public HeldLock take(String what, Instant now) throws IOException {
        return Storage.isRemote(root) ? ClaimedLock.take(root, what, now) : WriterLock.take(file(), what, now);
    }

    private Path file() {
        return WriterLock.ofLake(Path.of(root));
    }

    /** Returns whose lock it is, in words; empty where it is nobody's, several where some ask for it at once. */
    public List<String> holders() throws IOException {
        return Storage.isRemote(root) ? ClaimedLock.holders(root) : WriterLock.holders(file());
    }

    /**
     * Frees the lock whoever holds it, unless that process can be seen to run.
     *
     * @throws LockedException if the holder is alive
     */
    public void free() throws IOException {
        if (Storage.isRemote(root)) {
            ClaimedLock.free(root);
        } else {
            WriterLock.free(file());
        }
    }
}
