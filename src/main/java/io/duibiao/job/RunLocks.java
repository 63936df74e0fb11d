package io.duibiao.job;

import io.duibiao.job.JobSpecification.Folders;
import io.duibiao.lake.lock.HeldLock;
import io.duibiao.lake.lock.Holder;
import io.duibiao.lake.lock.LakeLock;
import io.duibiao.lake.lock.WriterLock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The locks of a run: of its output folder, so that two jobs of one name do not publish over each other, and of its lake, so
 * that one run at a time writes there. Readers need none.
 */
final class RunLocks implements AutoCloseable {
    private final List<HeldLock> locks = new ArrayList<>();

    private RunLocks() {}

    /**
     * Takes the locks of a run.
     *
     * @throws io.duibiao.lake.lock.LockedException if another run holds one of them
     * @throws RunException if a folder cannot be written
     */
    static RunLocks take(JobSpecification job, String run, Instant now) {
        Folders folders = job.folders();
        String what = "run " + run + " of " + job.name();
        RunLocks taken = new RunLocks();
        try {
            Path output = folders.output().resolve(job.name());
            taken.locks.add(take(output.toString(), () -> WriterLock.take(output.resolve(".writer.lock"), what, now)));
            taken.locks.add(take(folders.lake(), () -> new LakeLock(folders.lake()).take(what, now)));
            return taken;
        } catch (RuntimeException e) {
            taken.close();
            throw e;
        }
    }

    private static HeldLock take(String place, Taking taking) {
        try {
            return taking.take();
        } catch (IOException e) {
            throw new RunException(
                    "Cannot write to '" + place + "': " + Surroundings.reason(e)
                            + ". Check its rights, or name another folder.",
                    e);
        }
    }

    /** Returns what the analyst should know: whose locks were taken over because that run ended without letting them go. */
    List<String> notes() {
        return locks.stream()
                .flatMap(lock -> lock.predecessor().stream())
                .map(Holder::text)
                .distinct()
                .map(dead -> "Took over from " + dead + ", which ended before it was done. This run completes it.")
                .toList();
    }

    /**
     * Makes sure that nobody took a lock away or removed the folder, before something is written that others see.
     *
     * @throws io.duibiao.lake.lock.LockedException if so
     */
    void require() {
        try {
            for (HeldLock lock : locks) {
                lock.require();
            }
        } catch (IOException e) {
            throw new RunException("Cannot look at the locks of the run: " + Surroundings.reason(e) + ".", e);
        }
    }

    @Override
    public void close() {
        locks.forEach(RunLocks::close);
    }

    private static void close(HeldLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new RunException(
                    "Cannot let a lock go: " + Surroundings.reason(e) + ". The next run takes it over.", e);
        }
    }

    /** Takes one lock. */
    private interface Taking {
        HeldLock take() throws IOException;
    }
}
