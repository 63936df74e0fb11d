package io.duibiao.job.telling;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened in the course of a run.
 *
 * @param time when
 * @param name what, such as {@code step_done}
 * @param details texts and numbers by their names, in their order
 */
public record Event(Instant time, String name, Map<String, Object> details) {
    public Event {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
}
