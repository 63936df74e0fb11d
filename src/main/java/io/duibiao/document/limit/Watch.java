package io.duibiao.document.limit;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets each file be read in a thread of its own, with a deadline. When it passes, the thread is interrupted: whatever reads bytes,
 * cells, pages or elements for us asks {@link Limits#checkTime} and ends. A thread that does not is left behind at the lowest
 * priority, as a daemon that keeps no program alive; the run goes on without it. Java has no safe way to kill a thread.
 *
 * <p>A file that runs out of memory is read once more, alone among its like: another large file may have taken the memory.
 */
public final class Watch {
    private static final long STACK_BYTES = 4 << 20;
    private static final long GRACE_MILLIS = 500;
    private static final Object ALONE = new Object();

    private final Limits limits;

    /** Makes the watch over files with these limits. */
    public Watch(Limits limits) {
        this.limits = limits;
    }

    /**
     * Returns what the work gives; where it meets a limit, what is made of the message that says which.
     *
     * @throws RuntimeException whatever else the work throws
     */
    public <T> T over(Supplier<T> work, Function<String, T> refused) {
        try {
            return inOwnThread(work, refused);
        } catch (OutOfMemoryError first) {
            synchronized (ALONE) {
                try {
                    return inOwnThread(work, refused);
                } catch (OutOfMemoryError again) {
                    return refused.apply(outOfMemory());
                }
            }
        }
    }

    private <T> T inOwnThread(Supplier<T> work, Function<String, T> refused) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "reading a file", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.of(Limit.SECONDS), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            leave(thread);
            return refused.apply(String.valueOf(limits.exceeded(Limit.SECONDS).getMessage()));
        } catch (InterruptedException e) {
            leave(thread);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The reading was broken off from outside", e);
        } catch (ExecutionException e) {
            return refused.apply(message(e).orElseThrow(() -> rethrown(e)));
        }
    }

    private Optional<String> message(ExecutionException thrown) {
        return thrown.getCause() instanceof StackOverflowError
                ? Optional.of(String.valueOf(limits.exceeded(Limit.NESTING).getMessage()))
                : OverLimitException.messageOf(thrown);
    }

    private static RuntimeException rethrown(ExecutionException thrown) {
        if (thrown.getCause() instanceof Error error) {
            throw error;
        }
        return thrown.getCause() instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }

    @SuppressWarnings(
            "ThreadPriorityCheck") // nothing relies on it: what cannot be stopped should at least be in nobody's way
    private static void leave(Thread thread) {
        thread.interrupt();
        try {
            thread.join(GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    private static String outOfMemory() {
        return "The file needs more memory than the program has ("
                + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB). Ask for another file; where this one can be trusted, give the program more:"
                + " DUIBIAO_JAVA_OPTIONS=-Xmx4g.";
    }
}
