package io.duibiao.job;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The word that was probably meant: two letters, or a third of them, may differ. */
public final class Suggestion {
    private static final int MOST = 3;

    private Suggestion() {}

    /** Returns the nearest of the known words, or empty where none is near. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return allNearest(word, known).findFirst();
    }

    private static Stream<String> allNearest(String word, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        SortedMap<Integer, List<String>> near = known.stream()
                .distinct()
                .filter(candidate -> distance.apply(word, candidate) <= Math.max(2, candidate.length() / 3))
                .sorted()
                .collect(Collectors.groupingBy(
                        candidate -> distance.apply(word, candidate), TreeMap::new, Collectors.toList()));
        return near.values().stream().limit(1).flatMap(List::stream);
    }

    /**
     * Returns the suggestion as the tail of a message: {@code  Did you mean 'gdp'?}, or nothing. Of several that are equally near
     * up to three are named: 「万洲区」 is as far from 万全区 as from 万州区.
     */
    public static String tail(String word, Collection<String> known) {
        List<String> near = allNearest(word, known)
                .limit(MOST)
                .map(name -> "'" + name + "'")
                .toList();
        return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    }
}
