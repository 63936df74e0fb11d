package io.duibiao.bench;

/** How long something takes. */
final class Timed {
    private Timed() {}

    /** Something that may fail. */
    interface Work {
        void run() throws Exception;
    }

    /** Returns the seconds that work takes. */
    static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
