package io.duibiao.benchmark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** All groups of a year, and the region above each region. */
final class MapOfYear {
    private final List<Group> groups;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, List<Integer>> groupsOf = new HashMap<>();
    private final Function<String, Optional<String>> findParent;
    private final Map<String, Optional<String>> parents = new ConcurrentHashMap<>();

    /**
     * Makes the map of a year.
     *
     * @param groups its groups
     * @param findParent finds the code of the region above a region then
     */
    MapOfYear(List<Group> groups, Function<String, Optional<String>> findParent) {
        this.groups = groups;
        this.findParent = findParent;
        for (int i = 0; i < groups.size(); i++) {
            indexes.put(groups.get(i).id(), i);
            for (String member : groups.get(i).members()) {
                groupsOf.computeIfAbsent(member, m -> new ArrayList<>(3)).add(i);
            }
        }
    }

    /** Returns the groups that one of these regions belongs to. */
    List<Group> of(Collection<String> regions) {
        BitSet found = new BitSet(groups.size());
        for (String region : regions) {
            for (int group : groupsOf.getOrDefault(region, List.of())) {
                found.set(group);
            }
        }
        return found.stream().mapToObj(groups::get).toList();
    }

    /** Returns the group with this id. */
    Optional<Group> named(String id) {
        return Optional.ofNullable(indexes.get(id)).map(groups::get);
    }

    /** Returns the code of the region above a region; empty for the nation and for unknown codes. */
    Optional<String> parent(String region) {
        Optional<String> known = parents.get(region);
        // to look costs no lock
        return known == null ? parents.computeIfAbsent(region, findParent) : known;
    }
}
