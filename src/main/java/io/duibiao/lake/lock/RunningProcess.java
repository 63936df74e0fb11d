package io.duibiao.lake.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A process by what no later one shares: its number, and when it was started.
 *
 * @param machine where it runs
 * @param pid its number
 * @param start when it was started: ticks since the machine's start where the system tells them, since those do not move when
 *     the clock is set; else the time of day
 */
record RunningProcess(Machine machine, long pid, String start) {
    /** In {@code /proc/PID/stat}, behind the name in brackets, which may hold blanks itself. */
    private static final int START_BEHIND_NAME = 20;

    /** Whether a process can be seen to run. */
    enum State {
        ALIVE,
        DEAD,
        /** It runs, or ran, where this program cannot look. */
        OUT_OF_SIGHT
    }

    /** Returns the process in which this program runs. */
    static RunningProcess self() {
        long pid = ProcessHandle.current().pid();
        return new RunningProcess(Machine.here(), pid, startOf(pid).orElse(""));
    }

    /** Returns how the process stands as seen from here. */
    State state() {
        Machine here = Machine.here();
        if (here.isLaterStartOf(machine)) {
            return State.DEAD;
        }
        if (!here.sharesProcessesWith(machine)) {
            return State.OUT_OF_SIGHT;
        }
        return startOf(pid).filter(start::equals).isPresent() ? State.ALIVE : State.DEAD;
    }

    /** Returns the start of the process that has a number now; empty where none has. */
    private static Optional<String> startOf(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
            boolean ended = fields[0].equals("Z") || fields[0].equals("X");
            return ended ? Optional.empty() : Optional.of(fields[START_BEHIND_NAME - 1]);
        } catch (IOException e) {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(process -> process.info().startInstant())
                    .map(Instant::toString);
        }
    }
}
