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
    private final RegionNumbers members = new RegionNumbers();
    private final List<List<Integer>> groupsOf = new ArrayList<>();
    private final List<Optional<String>> parents = new ArrayList<>();
    private final Function<String, Optional<String>> findParent;
    private final Map<String, Optional<String>> parentsOfOthers = new ConcurrentHashMap<>();

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
                add(member, i);
            }
        }
    }

    private void add(String member, int group) {
        int number = members.number(member);
        if (number == parents.size()) {
            parents.add(findParent.apply(member));
            groupsOf.add(new ArrayList<>(3));
        }
        groupsOf.get(number).add(group);
    }

    /** Returns the groups that one of these regions belongs to. */
    List<Group> of(Collection<String> regions) {
        BitSet found = new BitSet(groups.size());
        for (String region : regions) {
            int number = members.of(region);
            if (number != RegionNumbers.NONE) {
                groupsOf.get(number).forEach(found::set);
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
        int number = members.of(region);
        return number == RegionNumbers.NONE ? parentsOfOthers.computeIfAbsent(region, findParent) : parents.get(number);
    }
}
