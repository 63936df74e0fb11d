package io.duibiao.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long the steps of a run took; each is said when it ends. */
final class Stopwatch {
    private final Clock clock;
    private final Progress progress;
    private final Map<String, Duration> laps = new LinkedHashMap<>();
    private Instant last;

    Stopwatch(Clock clock, Progress progress) {
        this.clock = clock;
        this.progress = progress;
        this.last = clock.instant();
    }

    /** Ends a step. */
    void lap(String step) {
        Instant now = clock.instant();
        // A clock may be set back in mid-run.
        Duration took = now.isBefore(last) ? Duration.ZERO : Duration.between(last, now);
        laps.put(step, took);
        last = now;
        progress.ended(step, took);
    }

    /** Returns the steps so far, in their order. */
    Map<String, Duration> laps() {
        return new LinkedHashMap<>(laps);
    }
}
