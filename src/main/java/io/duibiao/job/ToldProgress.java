package io.duibiao.job;

import io.duibiao.job.telling.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Progress that is told as events, beside being shown.
 *
 * @param shown the display
 * @param clock of which the events' times are
 * @param teller to whom each event is told when it happens
 */
record ToldProgress(Progress shown, Clock clock, Consumer<Event> teller) implements Progress {
    @Override
    public void step(String name, long total) {
        shown.step(name, total);
        Map<String, Object> details = new LinkedHashMap<>(Map.of("stage", name));
        if (total >= 0) {
            details.put("units", total);
        }
        tell("stage_begun", details);
    }

    @Override
    public void done(long units) {
        shown.done(units);
    }

    @Override
    public void ended(String part, Duration took) {
        shown.ended(part, took);
        Map<String, Object> details = new LinkedHashMap<>(Map.of("step", part));
        details.put("seconds", took.toMillis() / 1000.0);
        tell("step_done", details);
    }

    @Override
    public void note(String text) {
        shown.note(text);
        tell("note", Map.of("message", text));
    }

    @Override
    public void close() {
        shown.close();
    }

    private void tell(String name, Map<String, Object> details) {
        teller.accept(new Event(clock.instant(), name, details));
    }
}
