package io.duibiao.statement.prose;

import io.duibiao.reference.Regions;
import java.util.HashSet;
import java.util.Set;

/** All names of regions, asked by the words at the front of a subject; most are turned away by their first two characters. */
final class RegionIndex {
    private static final int FRONT = 2;
    private static final int LONGEST_NAME = 11;

    private final Set<String> names;
    private final Set<Integer> fronts = new HashSet<>();

    RegionIndex(Regions regions) {
        this.names = new HashSet<>(regions.names());
        names.stream().filter(name -> name.length() >= FRONT).forEach(name -> fronts.add(front(name)));
    }

    private static int front(String words) {
        return words.charAt(0) << Character.SIZE | words.charAt(1);
    }

    /** Returns how long the longest name can be with which the words begin and leave something; 0 where none can. */
    int longestAt(String words) {
        return words.length() > FRONT && fronts.contains(front(words))
                ? Math.min(LONGEST_NAME, words.length() - FRONT)
                : 0;
    }

    boolean contains(String name) {
        return names.contains(name);
    }
}
