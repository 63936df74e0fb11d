package io.duibiao.job.telling;

import io.duibiao.schema.RunRow.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a run ended.
 *
 * @param run the run's id; empty where it did not come so far
 * @param outcome how
 * @param finished when
 * @param counts what was read, kept and written, as a JSON object of numbers and of objects of numbers
 * @param seconds how long each step took, in their order
 * @param output the folder of the outputs; empty where there are none
 * @param message one line for the analyst; empty where all went well
 */
public record Ending(
        String run,
        Outcome outcome,
        Instant finished,
        String counts,
        Map<String, Duration> seconds,
        String output,
        String message) {
    public Ending {
        seconds = Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
    }

    /** Returns the end of a run that could not go on. */
    public static Ending failed(Instant finished, String message) {
        return new Ending("", Outcome.FAILED, finished, "{}", Map.of(), "", message);
    }
}
