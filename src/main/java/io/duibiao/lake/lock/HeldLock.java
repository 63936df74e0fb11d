package io.duibiao.lake.lock;

import java.io.IOException;
import java.util.Optional;

/** The right to write somewhere, held until closed or until the process ends. */
public sealed interface HeldLock extends AutoCloseable permits WriterLock, ClaimedLock {

    /** Returns whose lock this was before, where that process had ended without letting it go. */
    Optional<Holder> predecessor();

    /** Returns whether the lock is still this one. */
    boolean isHeld() throws IOException;

    /**
     * Makes sure that the lock is still this one, before something is written that others see.
     *
     * @throws LockedException if the folder was removed or the lock was freed
     */
    void require() throws IOException;

    /** Lets the lock go; does nothing where it is no longer this one. */
    @Override
    void close() throws IOException;
}
