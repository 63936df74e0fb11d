package io.duibiao.document.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A file that hangs, or costs too much, is stopped alone; whatever else goes wrong is none of the watch's business. */
class WatchTest {
    private static final Limits ONE_SECOND = Limits.STANDARD.with(Limit.SECONDS, 1);

    private static String message(Limits limits, Runnable work) {
        return new Watch(limits)
                .over(
                        () -> {
                            work.run();
                            return "read";
                        },
                        message -> message);
    }

    @Test
    void what_the_work_gives_is_given() {
        assertThat(message(Limits.STANDARD, () -> {})).isEqualTo("read");
    }

    @Test
    @Timeout(20)
    void a_file_that_hangs_is_stopped_and_its_thread_ends() throws InterruptedException {
        CompletableFuture<Thread> reading = new CompletableFuture<>();
        String message = message(ONE_SECOND, () -> {
            reading.complete(Thread.currentThread());
            while (true) {
                Limits.checkTime();
            }
        });
        assertThat(message)
                .contains("takes more than 1 seconds to read")
                .contains("limits:")
                .contains("--limit seconds=NUMBER");
        reading.join().join(5000);
        assertThat(reading.join().isAlive()).as("the thread still runs").isFalse();
    }

    @Test
    @Timeout(20)
    void a_reader_that_hears_nothing_is_left_behind_and_keeps_no_program_alive() {
        CompletableFuture<Thread> reading = new CompletableFuture<>();
        CountDownLatch done = new CountDownLatch(1);
        String message = message(ONE_SECOND, () -> {
            reading.complete(Thread.currentThread());
            while (done.getCount() > 0) {
                Thread.onSpinWait();
            }
        });
        assertThat(message).contains("takes more than 1 seconds");
        assertThat(reading.join().isDaemon()).isTrue();
        assertThat(reading.join().getPriority()).isEqualTo(Thread.MIN_PRIORITY);
        done.countDown();
    }

    @Test
    void endless_nesting_is_refused() {
        assertThat(message(Limits.STANDARD, () -> assertThat(depth(1)).isZero()))
                .contains("nested more than 512 deep");
    }

    private static int depth(int depth) {
        return depth == 0 ? 0 : 1 + depth(depth + 1);
    }

    @Test
    void a_file_that_eats_the_memory_is_read_once_more_and_then_refused() {
        AtomicInteger times = new AtomicInteger();
        String message = message(Limits.STANDARD, () -> {
            times.incrementAndGet();
            throw new OutOfMemoryError("as a large array would");
        });
        assertThat(message).contains("more memory than the program has").contains("DUIBIAO_JAVA_OPTIONS");
        assertThat(times).hasValue(2);
        AtomicInteger again = new AtomicInteger();
        assertThat(message(Limits.STANDARD, () -> {
                    if (again.incrementAndGet() == 1) {
                        throw new OutOfMemoryError("another file had it");
                    }
                }))
                .isEqualTo("read");
    }

    @Test
    void a_limit_that_a_library_wrapped_is_known_again() {
        OverLimitException over = Limits.STANDARD.exceeded(Limit.ENTRIES);
        assertThat(message(Limits.STANDARD, () -> {
                    throw new IllegalStateException(new java.io.IOException(over));
                }))
                .isEqualTo(over.getMessage());
    }

    @Test
    void a_defect_of_the_program_stays_one() {
        assertThatThrownBy(() -> message(Limits.STANDARD, () -> {
                    throw new IllegalStateException("ours");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("ours");
    }

    @Test
    void a_reading_that_is_broken_off_from_outside_breaks_off() throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread caller = new Thread(() -> {
            try {
                message(Limits.STANDARD, () -> {
                    while (true) {
                        Limits.checkTime();
                    }
                });
            } catch (IllegalStateException e) {
                thrown.set(e);
            }
        });
        caller.start();
        TimeUnit.MILLISECONDS.sleep(100);
        caller.interrupt();
        caller.join(5000);
        assertThat(thrown.get()).hasMessageContaining("broken off from outside");
    }
}
