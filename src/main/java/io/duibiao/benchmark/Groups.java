package io.duibiao.benchmark;

import io.duibiao.reference.PeerGroups;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who is compared with whom: the children of one region, the members of a peer group, and all regions of a level, as the map
 * was in the year. A member that did not exist in the year does not belong to the group then. 香港, 澳门 and 台湾 are in none:
 * the nation's figures do not include theirs, and they are not missing from a ranking of provinces.
 */
public final class Groups {
    private static final Set<String> OUTSIDE_NATIONAL_FIGURES = Set.of("710000", "810000", "820000");

    private final Reference reference;
    private final Continuity continuity;
    private final List<Region> byLevel;
    private final Map<Integer, MapOfYear> byYear = new ConcurrentHashMap<>();
    private final Map<Spot, Optional<String>> parents = new ConcurrentHashMap<>();

    Groups(Reference reference, Continuity continuity) {
        this.reference = reference;
        this.continuity = continuity;
        this.byLevel = reference.regions().all().stream()
                .filter(region -> !OUTSIDE_NATIONAL_FIGURES.contains(region.code()))
                .sorted(Comparator.comparing(Region::level))
                .toList();
    }

    /** Returns the groups of a year that one of these regions belongs to: children by parent, peer groups, levels. */
    public List<Group> of(Collection<String> regions, int year) {
        MapOfYear map = year(year);
        BitSet found = new BitSet(map.groups().size());
        for (String region : regions) {
            map.groupsOf().getOrDefault(region, List.of()).forEach(found::set);
        }
        return found.stream().mapToObj(map.groups()::get).toList();
    }

    /** Returns the members of a group in a year; none for a region without children. */
    public List<String> members(String group, int year) {
        return named(group, year).map(Group::members).orElse(List.of());
    }

    /** Returns the group of a year with this id; empty for a region without children. */
    Optional<Group> named(String id, int year) {
        MapOfYear map = year(year);
        return Optional.ofNullable(map.indexes().get(id)).map(map.groups()::get);
    }

    /** Returns the code of the region above a region in the year; empty for the nation and for unknown codes. */
    public Optional<String> parent(Spot spot) {
        Spot onMap = new Spot(spot.region(), Continuity.onMap(spot.year()));
        Optional<String> known = parents.get(onMap);
        // to look costs no lock
        return known == null ? parents.computeIfAbsent(onMap, this::findParent) : known;
    }

    private Optional<String> findParent(Spot spot) {
        return continuity
                .inForce(spot.region(), spot.year())
                .flatMap(Region::parent)
                .map(code -> continuity.seriesOf(code, spot.year()));
    }

    private MapOfYear year(int year) {
        return byYear.computeIfAbsent(Continuity.onMap(year), this::make);
    }

    private MapOfYear make(int year) {
        Map<String, Set<String>> children = new LinkedHashMap<>();
        Map<String, Set<String>> levels = new LinkedHashMap<>();
        for (Region region : byLevel) {
            if (region.validity().covers(year)) {
                String series = continuity.seriesOf(region.code(), year);
                region.parent().ifPresent(parent -> children.computeIfAbsent(
                                continuity.seriesOf(parent, year), p -> new LinkedHashSet<>())
                        .add(series));
                levels.computeIfAbsent(region.level().name().toLowerCase(Locale.ROOT), l -> new LinkedHashSet<>())
                        .add(series);
            }
        }
        Map<String, Group> groups = new LinkedHashMap<>();
        children.forEach((id, members) -> groups.put(id, new Group(id, new ArrayList<>(members), true)));
        for (PeerGroups.PeerGroup peers : reference.peerGroups().all()) {
            groups.put(peers.id(), new Group(peers.id(), existing(peers, year), true));
        }
        levels.forEach((id, members) -> groups.put(id, new Group(id, new ArrayList<>(members), false)));
        return MapOfYear.of(List.copyOf(groups.values()));
    }

    private List<String> existing(PeerGroups.PeerGroup peers, int year) {
        return peers.members().stream()
                .flatMap(code -> reference.regions().byCode(code).stream())
                .filter(region -> continuity.existed(region, year))
                .map(Region::code)
                .toList();
    }

    /**
     * All groups of a year.
     *
     * @param groups the groups
     * @param indexes where each id stands
     * @param groupsOf where the groups of each member stand
     */
    private record MapOfYear(List<Group> groups, Map<String, Integer> indexes, Map<String, List<Integer>> groupsOf) {

        static MapOfYear of(List<Group> groups) {
            Map<String, Integer> indexes = new HashMap<>();
            Map<String, List<Integer>> groupsOf = new HashMap<>();
            for (int i = 0; i < groups.size(); i++) {
                indexes.put(groups.get(i).id(), i);
                for (String member : groups.get(i).members()) {
                    groupsOf.computeIfAbsent(member, m -> new ArrayList<>(3)).add(i);
                }
            }
            return new MapOfYear(groups, indexes, groupsOf);
        }
    }
}
