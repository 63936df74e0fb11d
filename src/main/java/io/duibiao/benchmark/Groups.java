package io.duibiao.benchmark;

import io.duibiao.reference.PeerGroups;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

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
    private final Map<Group, Group> known = new ConcurrentHashMap<>();

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
        return map(year).of(regions);
    }

    /** Returns the members of a group in a year; none for a region without children. */
    public List<String> members(String group, int year) {
        return named(group, year).map(Group::members).orElse(List.of());
    }

    /** Returns the group of a year with this id; empty for a region without children. */
    Optional<Group> named(String id, int year) {
        return map(year).named(id);
    }

    /** Returns the code of the region above a region in the year; empty for the nation and for unknown codes. */
    public Optional<String> parent(Spot spot) {
        return map(spot.year()).parent(spot.region());
    }

    private Optional<String> findParent(String region, int year) {
        return continuity.inForce(region, year).flatMap(Region::parent).map(code -> continuity.seriesOf(code, year));
    }

    /** Returns all groups of a year. */
    MapOfYear map(int anyYear) {
        Integer year = Continuity.onMap(anyYear);
        MapOfYear known = byYear.get(year);
        // to look costs no lock
        return known == null ? byYear.computeIfAbsent(year, this::make) : known;
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
        children.forEach((id, members) -> groups.put(id, group(id, members, true)));
        for (PeerGroups.PeerGroup peers : reference.peerGroups().all()) {
            groups.put(peers.id(), group(peers.id(), existing(peers, year), true));
        }
        levels.forEach((id, members) -> groups.put(id, group(id, members, false)));
        return new MapOfYear(List.copyOf(groups.values()), region -> findParent(region, year));
    }

    /** Returns a group, the very same one for all years in which it has the same members. */
    private Group group(String id, Collection<String> members, boolean listsMissing) {
        Group group = new Group(id, List.copyOf(members), listsMissing);
        Group same = known.putIfAbsent(group, group);
        return same == null ? group : same;
    }

    /** Returns the series of the members that existed; one under a former code 500234 (开县) is there as 500154 (开州区). */
    private List<String> existing(PeerGroups.PeerGroup peers, int year) {
        return peers.members().stream()
                .flatMap(code -> reference.regions().byCode(code).stream())
                .flatMap(region -> Stream.of(continuity.last(region), region)
                        .filter(one -> continuity.existed(one, year))
                        .limit(1))
                .map(region -> continuity.seriesOf(region.code(), year))
                .distinct()
                .toList();
    }
}
