package io.duibiao.prove;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a proof met: how often what happened, and each broken promise with the trial in which it broke. Threads may share it. */
final class Proof {
    private final String name;
    private final Trials trials;
    private final Map<String, Long> met = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    Proof(String name, Trials trials) {
        this.name = name;
        this.trials = trials;
    }

    /** Counts something that happened. */
    void met(String what) {
        met(what, 1);
    }

    /** Counts something that happened so many times. */
    synchronized void met(String what, long times) {
        met.merge(what, times, Long::sum);
    }

    /** Notes a promise that did not hold. */
    synchronized void broken(String where) {
        broken.add(where);
    }

    /** Returns how often something happened. */
    synchronized long count(String what) {
        return met.getOrDefault(what, 0L);
    }

    /** Returns the broken promises, the first one first. */
    synchronized List<String> broken() {
        return List.copyOf(broken);
    }

    /** Prints the table and the line of JSON, and returns the exit code: 0 where every promise held, else 1. */
    synchronized int end(PrintStream out) {
        met.forEach((what, times) -> out.printf("%8d  %s%n", times, what));
        broken.forEach(where -> out.println("BROKEN    " + where));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("proof", name);
        line.put("count", trials.count());
        line.put("seed", trials.seed());
        line.putAll(met);
        line.put("broken", broken.size());
        try {
            out.println(new ObjectMapper().writeValueAsString(line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return broken.isEmpty() ? 0 : 1;
    }
}
