package io.duibiao.lake.lock;

import java.nio.file.Path;

/** A folder cannot be written to because of its lock; the message says who holds it and what to do. */
public final class LockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LockedException(String problem) {
        super(problem);
    }

    static LockedException by(Holder holder, Path lock) {
        return by(holder, folder(lock), lock.toString());
    }

    /** Says who holds the lock of a place. */
    static LockedException by(Holder holder, String place, String lock) {
        String cannot = place + ": Cannot write: " + holder.text() + " holds the lock. ";
        return new LockedException(
                holder.isAlive()
                        ? cannot + "Wait until it ends, or stop it."
                        : cannot + "Whether it still runs cannot be seen from this machine. Look there; if it does not,"
                                + " free the lock: 'duibiao lake unlock --yes', or delete '" + lock + "'.");
    }

    static LockedException unreadable(Path lock) {
        return unreadable(folder(lock), lock.toString());
    }

    /** Says that a lock of a place does not tell whose it is. */
    static LockedException unreadable(String place, String lock) {
        return new LockedException(place + ": Cannot write: '" + lock + "' is a lock that says not whose it is."
                + " If nothing writes here, free it: 'duibiao lake unlock --yes', or delete the file.");
    }

    static LockedException gone(Path lock) {
        return gone(folder(lock), lock.toString());
    }

    /** Says that a lock is no longer that of this run. */
    static LockedException gone(String place, String lock) {
        return new LockedException(place + ": Cannot go on: '" + lock + "' is no longer the lock of this run."
                + " The folder was removed, or somebody freed the lock by hand. Nothing more is written; run again.");
    }

    private static String folder(Path lock) {
        Path folder = lock.toAbsolutePath().getParent();
        return String.valueOf(folder == null ? lock : folder);
    }
}
