package io.duibiao.job;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that was probably meant: two letters, or a third of them, may differ. */
public final class Suggestion {
    private Suggestion() {}

    /** Returns the nearest of the known words, or empty where none is near. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .filter(candidate -> distance.apply(word, candidate) <= Math.max(2, candidate.length() / 3))
                .min(Comparator.<String>comparingInt(candidate -> distance.apply(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns the suggestion as the tail of a message: {@code  Did you mean 'gdp'?}, or nothing. */
    public static String tail(String word, Collection<String> known) {
        return nearest(word, known).map(near -> " Did you mean '" + near + "'?").orElse("");
    }
}
