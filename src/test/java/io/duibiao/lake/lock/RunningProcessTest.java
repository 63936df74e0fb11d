package io.duibiao.lake.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.duibiao.lake.lock.RunningProcess.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessTest {
    /** What {@code /proc/PID/stat} says: number, name, state, seventeen numbers, the start, and more. */
    private static final String STAT = "%d (java (main)) %s" + " 0".repeat(18) + " %s 0 0";

    @TempDir
    private Path processes;

    private final RunningProcess process = new RunningProcess(Machine.here(), 4711, "1234");

    private void sees(int pid, String state, String start) throws IOException {
        Path folder = Files.createDirectories(processes.resolve(Integer.toString(pid)));
        Files.writeString(folder.resolve("stat"), STAT.formatted(pid, state, start));
    }

    @Test
    void this_process_is_alive() {
        assertThat(RunningProcess.self().state()).isEqualTo(State.ALIVE);
    }

    @Test
    void a_process_is_alive_while_its_number_and_its_start_are_the_same() throws IOException {
        sees(1, "S", "7");
        assertThat(process.state(processes)).as("its number is free").isEqualTo(State.DEAD);
        sees(4711, "S", "1234");
        assertThat(process.state(processes)).isEqualTo(State.ALIVE);
        sees(4711, "S", "9999");
        assertThat(process.state(processes)).as("another one has its number").isEqualTo(State.DEAD);
        sees(4711, "Z", "1234");
        assertThat(process.state(processes)).as("it has ended").isEqualTo(State.DEAD);
    }

    @Test
    void a_process_of_another_user_that_the_system_hides_is_not_taken_for_dead() {
        assertThat(process.state(processes))
                .as("not even the first process is seen")
                .isEqualTo(State.OUT_OF_SIGHT);
    }

    @Test
    void where_the_system_has_no_such_folder_java_is_asked() {
        assertThat(process.state(processes.resolve("none"))).isEqualTo(State.DEAD);
    }
}
