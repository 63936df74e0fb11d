package io.duibiao.schema;

import java.time.Instant;

/**
 * A run of a job, as {@code ops/runs} keeps it.
 *
 * @param id the run's id
 * @param job the job's name
 * @param started when it began
 * @param finished when it ended
 * @param outcome how it ended
 * @param counts what was read, kept and written, as a JSON text
 * @param message one line for the analyst; empty where all went well
 */
public record RunRow(
        String id, String job, Instant started, Instant finished, Outcome outcome, String counts, String message) {

    /** How a run ended. */
    public enum Outcome {
        /** Everything was taken. */
        DONE,
        /** Some input was rejected, the rest was taken; or a brief was withheld. */
        REJECTS,
        /** The run could not go on, or could not deliver an export. */
        FAILED,
        /** Someone stopped it. */
        INTERRUPTED
    }
}
