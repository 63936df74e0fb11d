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

    private static final String ENDED = "ended";
    private static final Path PROCESSES = Path.of("/proc");

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
        return new RunningProcess(Machine.here(), pid, startOf(pid, PROCESSES).orElse(""));
    }

    /** Returns how the process stands as seen from here. */
    State state() {
        Machine here = Machine.here();
        if (here.isLaterStartOf(machine)) {
            return State.DEAD;
        }
        return here.sharesProcessesWith(machine) ? state(PROCESSES) : State.OUT_OF_SIGHT;
    }

    /** Returns how the process stands by a folder such as {@code /proc}. */
    State state(Path processes) {
        Optional<String> now = startOf(pid, processes);
        if (now.isPresent()) {
            return now.get().equals(start) ? State.ALIVE : State.DEAD;
        }
        return seesAll(processes) ? State.DEAD : State.OUT_OF_SIGHT;
    }

    /**
     * Where {@code /proc} is mounted with {@code hidepid}, a user sees no process of another one; the first of all is root's. Where
     * there is no such folder, Java itself asks the system.
     */
    private static boolean seesAll(Path processes) {
        return !Files.isDirectory(processes) || Files.exists(processes.resolve("1"));
    }

    /** Returns the start of the process that has a number now; empty where none has, {@link #ENDED} where it has ended. */
    private static Optional<String> startOf(long pid, Path processes) {
        if (!Files.isDirectory(processes)) {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(process -> process.info().startInstant())
                    .map(Instant::toString);
        }
        try {
            String stat = Files.readString(processes.resolve(Long.toString(pid)).resolve("stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
            boolean ended = fields[0].equals("Z") || fields[0].equals("X");
            return Optional.of(ended ? ENDED : fields[START_BEHIND_NAME - 1]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
