package io.duibiao.lake.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of a lake behind a URL, here one of this machine's files. */
class ClaimedLockTest {
    private static final Instant TWO = Instant.parse("2023-08-01T02:00:00Z");
    private static final Instant THREE = Instant.parse("2023-08-01T03:00:00Z");

    @TempDir
    Path folder;

    private LakeLock lock = new LakeLock("");

    @BeforeEach
    void name_the_lake() {
        lock = new LakeLock("file://" + folder + "/lake");
    }

    private Path claims() {
        return folder.resolve("lake/_duibiao/writers");
    }

    private void claimedBy(RunningProcess process) throws IOException {
        claimed(new Holder("run r1", TWO, process, "token-1").json());
    }

    private void claimed(String text) throws IOException {
        Files.createDirectories(claims());
        Files.writeString(claims().resolve("token-1"), text);
    }

    @Test
    void who_comes_second_is_told_who_came_first_and_since_when() throws IOException {
        try (HeldLock first = lock.take("run r1 of nightly", TWO)) {
            assertThat(first.predecessor()).isEmpty();
            assertThatThrownBy(() -> lock.take("run r2", THREE))
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining(
                            lock.root() + ": Cannot write: run r1 of nightly (process %d on ",
                            RunningProcess.self().pid())
                    .hasMessageContaining(", since 2023-08-01T02:00:00Z) holds the lock. Wait until it ends");
            assertThat(lock.holders()).singleElement().asString().startsWith("run r1 of nightly");
            first.require();
        }
        assertThat(lock.holders()).isEmpty();
        lock.take("run r3", THREE).close();
    }

    @Test
    void a_dead_process_s_claim_is_removed_and_its_holder_told() throws IOException {
        // The process of this number was started at another tick.
        claimedBy(new RunningProcess(
                RunningProcess.self().machine(), RunningProcess.self().pid(), "1"));
        try (HeldLock taken = lock.take("run r2", THREE)) {
            assertThat(taken.predecessor()).map(Holder::what).contains("run r1");
            assertThat(taken.isHeld()).isTrue();
            assertThat(claims().resolve("token-1")).doesNotExist();
        }
    }

    @Test
    void the_claim_of_another_machine_is_never_removed_but_by_hand() throws IOException {
        claimedBy(new RunningProcess(
                new Machine("stats02", "other", "other", "other"),
                RunningProcess.self().pid(),
                "1"));
        assertThatThrownBy(() -> lock.take("run r2", THREE))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("on stats02")
                .hasMessageContaining("cannot be seen from this machine")
                .hasMessageContaining("'duibiao lake unlock --yes'");
        lock.free();
        lock.take("run r2", THREE).close();
    }

    @Test
    void a_claim_that_says_not_whose_it_is_is_not_removed() throws IOException {
        claimed("");
        assertThatThrownBy(() -> lock.take("run r2", THREE))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("token-1' is a lock that says not whose it is");
        assertThat(claims().resolve("token-1")).exists();
    }

    @Test
    void a_living_holder_s_claim_is_not_freed_by_hand() throws IOException {
        try (HeldLock held = lock.take("run r1", TWO)) {
            assertThatThrownBy(lock::free).isInstanceOf(LockedException.class);
            assertThat(held.isHeld()).isTrue();
        }
    }

    @Test
    void a_run_whose_claim_is_gone_notices_before_it_shows_anything() throws IOException {
        try (HeldLock held = lock.take("run r1", TWO)) {
            Files.delete(claims().resolve(lockFile()));
            assertThatThrownBy(held::require)
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining(lock.root() + ": Cannot go on")
                    .hasMessageContaining("run again");
        }
    }

    private String lockFile() throws IOException {
        try (var files = Files.list(claims())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void of_many_that_ask_at_once_never_two_have_it() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> writer = () -> {
                int most = 0;
                for (int turn = 0; turn < 3; turn++) {
                    most = Math.max(most, held(inside));
                }
                return most;
            };
            List<Integer> met = new ArrayList<>();
            for (Future<Integer> done :
                    threads.invokeAll(List.of(writer, writer, writer, writer, writer, writer, writer, writer))) {
                met.add(done.get());
            }
            assertThat(met)
                    .as("writers at once, as each met them")
                    .containsOnly(0, 1)
                    .contains(1);
        } finally {
            threads.shutdown();
        }
        assertThat(lock.holders()).isEmpty();
    }

    /** Returns how many had the lock while this one had it; 0 where it was refused. */
    private int held(AtomicInteger inside) throws IOException, InterruptedException {
        try (HeldLock held = lock.take("run", TWO)) {
            int now = inside.incrementAndGet();
            Thread.sleep(20);
            assertThat(held.isHeld()).isTrue();
            int then = inside.getAndDecrement();
            return Math.max(now, then);
        } catch (LockedException e) {
            return 0;
        }
    }
}
