package io.duibiao.document.limit;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one file, in whichever thread.
 *
 * @param <T> what is read
 */
@SuppressWarnings(
        "ThreadPriorityCheck") // nothing relies on it: what cannot be stopped should at least be in nobody's way
final class Reading<T> implements Runnable {
    private static final long GRACE_MILLIS = 500;

    private final FutureTask<T> task;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable Thread thread;

    Reading(Supplier<T> work) {
        this.task = new FutureTask<>(work::get);
    }

    @Override
    public void run() {
        Thread mine = Thread.currentThread();
        // It may have been left behind at the lowest with another file, and come back late.
        mine.setPriority(Thread.NORM_PRIORITY);
        thread = mine;
        try {
            task.run();
        } finally {
            thread = null;
            ended.countDown();
        }
    }

    /** Waits for what is read. */
    T get(long seconds) throws InterruptedException, ExecutionException, TimeoutException {
        return task.get(seconds, TimeUnit.SECONDS);
    }

    /** Asks the thread to end, waits a little, and leaves it behind where it did not. */
    void leave() {
        task.cancel(true);
        try {
            if (!ended.await(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
                Thread mine = thread;
                if (mine != null) {
                    mine.setPriority(Thread.MIN_PRIORITY);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
