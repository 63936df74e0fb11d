package io.duibiao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How long something takes.
 *
 * @param seconds by the clock
 * @param processor of processor time, of all threads of this process, its garbage collection among them
 */
record Timed(double seconds, double processor) {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** Something that may fail. */
    interface Work {
        void run() throws Exception;
    }

    /** Returns what work takes. */
    static Timed of(Work work) throws Exception {
        long processor = PROCESS.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        return new Timed((System.nanoTime() - start) / 1e9, (PROCESS.getProcessCpuTime() - processor) / 1e9);
    }

    /** Returns the seconds that work takes by the clock. */
    static double seconds(Work work) throws Exception {
        return of(work).seconds();
    }
}
