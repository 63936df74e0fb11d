package io.duibiao.lake.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a process runs, as precisely as its number has to be told apart. All but the name are blank where the system
 * does not tell.
 *
 * @param host the machine's name
 * @param id the machine's own id, which outlives a restart
 * @param boot the id of its last start
 * @param processes the space in which a process's number counts: a container has one of its own
 */
record Machine(String host, String id, String boot, String processes) {

    /** Returns the machine, or the container, in which this program runs. */
    static Machine here() {
        return new Machine(
                hostName(),
                line(Path.of("/etc/machine-id")),
                line(Path.of("/proc/sys/kernel/random/boot_id")),
                linked(Path.of("/proc/self/ns/pid")));
    }

    /** Returns whether a number of a process there and one here are of the same process or of none. */
    boolean sharesProcessesWith(Machine other) {
        return host.equals(other.host) && boot.equals(other.boot) && processes.equals(other.processes);
    }

    /** Returns whether the other one is this machine before it was last restarted: nothing of that time is alive. */
    boolean isLaterStartOf(Machine other) {
        return !id.isEmpty() && id.equals(other.id) && host.equals(other.host) && !boot.equals(other.boot);
    }

    private static String hostName() {
        String name = line(Path.of("/proc/sys/kernel/hostname"));
        return name.isEmpty()
                ? Optional.ofNullable(System.getenv("HOSTNAME"))
                        .or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME")))
                        .orElse("localhost")
                : name;
    }

    private static String line(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static String linked(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }
}
