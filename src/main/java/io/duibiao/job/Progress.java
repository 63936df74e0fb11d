package io.duibiao.job;

import java.time.Duration;

/** Where a run says how far it is. One step follows the other; each has its own count. */
public interface Progress extends AutoCloseable {

    /** Begins a step in the analyst's words; {@code total} units of work lie in it, or -1 where nobody knows. */
    void step(String name, long total);

    /** Says how many units of the step are done. */
    void done(long units);

    /** Says that a part of the run has come to its end, by its name in {@code run.json}. */
    default void ended(String part, Duration took) {}

    /** Says something that an analyst should know and that is no step. */
    void note(String text);

    /** Ends the display. */
    @Override
    void close();
}
