package io.duibiao.prove;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The steps that a run says it is at, and how long each took when nobody disturbed it.
 *
 * @param nanos by the step's name as progress prints it, in their order; "starting" before the first one
 */
record Phases(Map<String, Long> nanos) {
    private static final String FIRST = "starting";
    private static final int LOOK_EVERY_MILLIS = 15;

    /** Runs a job to its end and measures. */
    static Phases of(SmallJob job) throws IOException, InterruptedException {
        Map<String, Long> nanos = new LinkedHashMap<>();
        try (Jvm run = job.start()) {
            long before = System.nanoTime();
            while (run.process().isAlive()) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                long now = System.nanoTime();
                nanos.merge(last(run.printed()), now - before, Long::sum);
                before = now;
            }
            if (run.exitCode() != 0 && run.exitCode() != 3) {
                throw new IllegalStateException("The undisturbed run failed:\n" + run.printed());
            }
        }
        return new Phases(nanos);
    }

    /** Returns the step that a run printed last, without its number and count. */
    static String last(String printed) {
        return printed.lines()
                .filter(line -> line.startsWith("["))
                .reduce((earlier, later) -> later)
                .map(line -> line.replaceAll("^\\[\\d+] | \\(\\d+\\)$", "").toLowerCase(java.util.Locale.ROOT))
                .orElse(FIRST);
    }

    /**
     * Waits until a run is somewhere in one of the steps: the step by chance, the moment in it by chance. Returns whether the run is
     * still at work then.
     */
    boolean waitInto(Jvm run, Random chance) throws InterruptedException {
        List<String> steps = List.copyOf(nanos.keySet());
        String wanted = steps.get(chance.nextInt(steps.size()));
        long delay = (long) (nanos.getOrDefault(wanted, 0L) * chance.nextDouble());
        while (run.process().isAlive() && steps.indexOf(last(run.printed())) < steps.indexOf(wanted)) {
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        long end = System.nanoTime() + delay;
        while (run.process().isAlive() && System.nanoTime() < end) {
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return run.process().isAlive();
    }
}
