package io.duibiao.document.limit;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets each file be read in a thread that has nothing else to do, with a deadline. When it passes, the thread is interrupted:
 * whatever reads bytes, cells, pages or elements for us asks {@link Limits#checkTime} and ends. A thread that does not is left
 * behind at the lowest priority, as a daemon that keeps no program alive; the run goes on without it. Java has no safe way to
 * kill a thread.
 *
 * <p>A file that runs out of memory is read once more, alone among its like: another large file may have taken the memory.
 */
public final class Watch {
    private static final long STACK_BYTES = 4 << 20;
    private static final Object ALONE = new Object();

    private static final long IDLE_SECONDS = 2;

    private final Limits limits;
    /** A thread takes the next file where it ended the last one: to start one for each costs as much as a page of prose. */
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), Watch::thread);

    /** Makes the watch over files with these limits. */
    public Watch(Limits limits) {
        this.limits = limits;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "reading a file", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
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
        Reading<T> reading = new Reading<>(work);
        threads.execute(reading);
        try {
            return reading.get(limits.of(Limit.SECONDS));
        } catch (TimeoutException e) {
            reading.leave();
            return refused.apply(String.valueOf(limits.exceeded(Limit.SECONDS).getMessage()));
        } catch (InterruptedException e) {
            reading.leave();
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

    private static String outOfMemory() {
        return "The file needs more memory than the program has ("
                + (Runtime.getRuntime().maxMemory() >> 20)
                + " MB). Ask for another file; where this one can be trusted, give the program more:"
                + " DUIBIAO_JAVA_OPTIONS=-Xmx4g.";
    }
}
