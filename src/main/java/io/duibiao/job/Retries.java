package io.duibiao.job;

import io.duibiao.lake.lock.LockedException;
import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Tries a run again where what stopped it can pass by itself: a server that does not answer, another writer that was first. Bad
 * input, a wrong job and a full disk stay what they are, and are told at once. A run can be repeated: what the first try wrote
 * is found there.
 *
 * @param most how often it is tried again at most; not negative
 * @param first how long the first pause is; each further one is twice as long
 * @param pause what waits
 */
public record Retries(int most, Duration first, Consumer<Duration> pause) {

    /**
     * Makes the tries.
     *
     * @throws UsageException if {@code most} is negative
     */
    public Retries {
        if (most < 0) {
            throw new UsageException("Cannot try again '" + most + "' times: write 0 or more behind --retries.");
        }
    }

    /** Returns what a run gives, tried again where that can help; each pause is said before. */
    public <T> T of(Supplier<T> run, Consumer<String> said) {
        Duration wait = first;
        for (int left = most; ; left--) {
            try {
                return run.get();
            } catch (RuntimeException e) {
                if (left == 0 || !canPass(e)) {
                    throw e;
                }
                said.accept("The run was stopped by what can pass (" + e.getMessage() + "); it is tried again in "
                        + wait.toSeconds() + " s.");
                pause.accept(wait);
                wait = wait.multipliedBy(2);
            }
        }
    }

    /** Returns whether a failure, or what caused it, can be gone at the next try. */
    static boolean canPass(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Retries::passes);
    }

    private static boolean passes(Throwable cause) {
        if (cause instanceof FileSystemException || cause instanceof UsageException) {
            return false;
        }
        boolean busy = cause instanceof LockedException
                || cause instanceof SocketException
                || cause instanceof SocketTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof NoRouteToHostException
                || cause instanceof TimeoutException;
        // Delta's conflicts of two writers; the classes themselves belong to the lake.
        boolean conflict = cause.getClass().getSimpleName().startsWith("Concurrent")
                && cause.getClass().getName().startsWith("io.delta.");
        boolean reset = cause instanceof IOException
                && String.valueOf(cause.getMessage()).contains("Connection");
        return busy || conflict || reset || Surroundings.lostCluster(cause);
    }
}
