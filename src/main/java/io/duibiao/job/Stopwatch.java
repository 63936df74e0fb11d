package io.duibiao.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long the steps of a run took. */
final class Stopwatch {
    private final Clock clock;
    private final Map<String, Duration> laps = new LinkedHashMap<>();
    private Instant last;

    Stopwatch(Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    /** Ends a step. */
    void lap(String step) {
        Instant now = clock.instant();
        laps.put(step, Duration.between(last, now));
        last = now;
    }

    /** Returns the steps so far, in their order. */
    Map<String, Duration> laps() {
        return new LinkedHashMap<>(laps);
    }
}
