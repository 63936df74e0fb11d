package io.duibiao.lake.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterLockTest {
    private static final Instant TWO = Instant.parse("2023-08-01T02:00:00Z");
    private static final Instant THREE = Instant.parse("2023-08-01T03:00:00Z");

    @TempDir
    Path folder;

    private Path lock = Path.of("");

    @BeforeEach
    void name_the_lock() {
        lock = folder.resolve("writer.lock");
    }

    private void heldBy(RunningProcess process) throws IOException {
        Files.writeString(lock, new Holder("run r1", TWO, process, "token-1").json());
    }

    private static RunningProcess self() {
        return RunningProcess.self();
    }

    @Test
    void who_comes_second_is_told_who_came_first_and_since_when() throws IOException {
        try (WriterLock first = WriterLock.take(lock, "run r1 of nightly", TWO)) {
            assertThat(first.predecessor()).isEmpty();
            assertThatThrownBy(() -> WriterLock.take(lock, "run r2", THREE))
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining(folder + ": Cannot write: run r1 of nightly (process %d on ", self().pid())
                    .hasMessageContaining(", since 2023-08-01T02:00:00Z) holds the lock. Wait until it ends");
        }
    }

    @Test
    void a_lock_that_was_let_go_is_free_and_nothing_is_left_of_it() throws IOException {
        WriterLock.take(lock, "run r1", TWO).close();
        WriterLock.take(lock, "run r2", THREE).close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_dead_process_s_lock_is_taken_over_and_its_holder_told() throws Exception {
        Process killed = new ProcessBuilder("sleep", "60").start();
        RunningProcess process = new RunningProcess(Machine.here(), killed.pid(), startOf(killed.pid()));
        heldBy(process);
        assertThat(process.state()).isEqualTo(RunningProcess.State.ALIVE);
        killed.destroyForcibly().waitFor();
        try (WriterLock taken = WriterLock.take(lock, "run r2", THREE)) {
            assertThat(taken.predecessor()).map(Holder::what).contains("run r1");
            assertThat(taken.isHeld()).isTrue();
            assertThat(folder).isDirectoryNotContaining("glob:**.lock.*");
        }
    }

    private static String startOf(long pid) {
        return ProcessHandle.of(pid)
                .map(ignored -> {
                    try {
                        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
                        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[19];
                    } catch (IOException e) {
                        return ProcessHandle.of(pid)
                                .flatMap(process -> process.info().startInstant())
                                .map(Instant::toString)
                                .orElse("");
                    }
                })
                .orElse("");
    }

    @Test
    void another_process_under_the_same_number_does_not_pass_for_the_holder() throws IOException {
        heldBy(new RunningProcess(self().machine(), self().pid(), "1"));
        try (WriterLock taken = WriterLock.take(lock, "run r2", THREE)) {
            assertThat(taken.predecessor()).isPresent();
        }
    }

    @Test
    void what_was_held_before_the_machine_was_restarted_is_taken_over() throws IOException {
        Machine here = Machine.here();
        org.junit.jupiter.api.Assumptions.assumeFalse(here.id().isEmpty(), "this machine has no id");
        heldBy(new RunningProcess(
                new Machine(here.host(), here.id(), "an earlier start", here.processes()),
                self().pid(),
                self().start()));
        try (WriterLock taken = WriterLock.take(lock, "run r2", THREE)) {
            assertThat(taken.predecessor()).isPresent();
        }
    }

    @Test
    void the_lock_of_another_machine_or_container_is_never_taken() throws IOException {
        Machine here = Machine.here();
        for (Machine elsewhere : List.of(
                new Machine("stats02", "other", "other", "other"),
                new Machine(here.host(), here.id(), here.boot(), "pid:[1]"))) {
            heldBy(new RunningProcess(elsewhere, self().pid(), self().start()));
            assertThatThrownBy(() -> WriterLock.take(lock, "run r2", THREE))
                    .as("held on %s", elsewhere)
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining("cannot be seen from this machine")
                    .hasMessageContaining("'duibiao lake unlock --yes'");
        }
        WriterLock.free(lock);
        WriterLock.take(lock, "run r2", THREE).close();
    }

    @Test
    void a_lock_that_says_not_whose_it_is_is_not_taken() throws IOException {
        Files.writeString(lock, "");
        assertThatThrownBy(() -> WriterLock.take(lock, "run r2", THREE))
                .isInstanceOf(LockedException.class)
                .hasMessageContaining("says not whose it is");
    }

    @Test
    void a_living_holder_s_lock_is_not_freed_by_hand() throws IOException {
        try (WriterLock held = WriterLock.take(lock, "run r1", TWO)) {
            assertThatThrownBy(() -> WriterLock.free(lock)).isInstanceOf(LockedException.class);
            assertThat(held.isHeld()).isTrue();
        }
    }

    @Test
    void a_run_whose_lock_is_gone_notices_before_it_shows_anything() throws IOException {
        try (WriterLock held = WriterLock.take(lock, "run r1", TWO)) {
            held.require();
            Files.delete(lock);
            assertThatThrownBy(held::require)
                    .isInstanceOf(LockedException.class)
                    .hasMessageContaining("folder was removed, or somebody freed the lock");
        }
    }

    @Test
    void of_many_that_find_a_dead_process_s_lock_at_once_exactly_one_has_it() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 100; round++) {
                Files.deleteIfExists(lock);
                heldBy(new RunningProcess(self().machine(), self().pid(), "1"));
                List<Callable<Boolean>> takers = Stream.<Callable<Boolean>>generate(() -> this::takes)
                        .limit(8)
                        .toList();
                long taken = 0;
                for (Future<Boolean> taker : threads.invokeAll(takers)) {
                    taken += taker.get() ? 1 : 0;
                }
                assertThat(taken).as("round %d", round).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private boolean takes() {
        try {
            return WriterLock.take(lock, "one of many", THREE).isHeld();
        } catch (LockedException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
