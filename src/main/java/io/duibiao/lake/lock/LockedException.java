package io.duibiao.lake.lock;

import java.nio.file.Path;

/** A folder cannot be written to because of its lock; the message says who holds it and what to do. */
public final class LockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LockedException(String problem) {
        super(problem);
    }

    static LockedException by(Holder holder, Path lock) {
        String folder = folder(lock) + ": Cannot write: " + holder.text() + " holds the lock. ";
        return new LockedException(
                holder.isAlive()
                        ? folder + "Wait until it ends, or stop it."
                        : folder + "Whether it still runs cannot be seen from this machine. Look there; if it does not,"
                                + " free the lock: 'duibiao lake unlock --yes', or delete '" + lock + "'.");
    }

    static LockedException unreadable(Path lock) {
        return new LockedException(folder(lock) + ": Cannot write: '" + lock + "' is a lock that says not whose it is."
                + " If nothing writes here, free it: 'duibiao lake unlock --yes', or delete the file.");
    }

    static LockedException gone(Path lock) {
        return new LockedException(folder(lock) + ": Cannot go on: '" + lock + "' is no longer the lock of this run."
                + " The folder was removed, or somebody freed the lock by hand. Nothing more is written; run again.");
    }

    private static Path folder(Path lock) {
        Path folder = lock.toAbsolutePath().getParent();
        return folder == null ? lock : folder;
    }
}
