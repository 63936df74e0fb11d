package io.duibiao.prove;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * How often a proof tries, and from which seed its chance is drawn: the same trials do the same again.
 *
 * @param count how often
 * @param seed where chance begins
 */
record Trials(int count, long seed) {
    private static final long USUAL_SEED = 20230701;

    /**
     * Returns what {@code --count N --seed S} say.
     *
     * @throws IllegalArgumentException if they say anything else
     */
    static Trials of(String[] arguments, int usualCount) {
        List<String> words = List.of(arguments);
        Trials trials = new Trials(usualCount, USUAL_SEED);
        for (int i = 0; i < words.size(); i += 2) {
            if (i + 1 == words.size()) {
                throw new IllegalArgumentException("'" + words.get(i) + "' wants a number behind it.");
            }
            trials = trials.with(words.get(i), Long.parseLong(words.get(i + 1)));
        }
        return trials;
    }

    private Trials with(String name, long value) {
        if (name.equals("--count")) {
            return new Trials(Math.toIntExact(value), seed);
        }
        if (name.equals("--seed")) {
            return new Trials(count, value);
        }
        throw new IllegalArgumentException("Unknown option '" + name + "'. There are --count N and --seed S.");
    }

    /** Returns the chance of one trial, the same however many trials there are. */
    Random random(int trial) {
        // Where seeds lie close, what Random draws first is nearly the same.
        return new Random(new SplittableRandom(seed * 1_000_003 + trial).nextLong());
    }
}
