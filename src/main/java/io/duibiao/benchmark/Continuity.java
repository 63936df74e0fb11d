package io.duibiao.benchmark;

import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Follows regions across changes of code and name: 开县 (500234) became 开州区 (500154) in 2016 with the same territory, so
 * their figures are one series, kept under the current code.
 *
 * <p>Two regions of the catalogue are one territory where the first has the second as its only successor, the second begins
 * when the first ends, and has no other predecessor. A merger or a division breaks the series, and so does a county that
 * moves from one city to another: growth is not computed across it. Figures that a region has of years before it began are
 * recalculated ones, on its own territory, and are no break. A code that was used again for another territory is another
 * series: 500110 was 万盛区 until 2011 and is 綦江区 since.
 */
public final class Continuity {
    /** The first year of the map: GB/T 2260 begins with the regions of 1981, and earlier figures are held against these. */
    private static final int FIRST_YEAR = 1981;

    private final Regions regions;
    private final Succession succession;
    private final Map<Region, Region> heirs = new HashMap<>();
    private final Map<Region, Region> origins = new HashMap<>();
    private final Set<Region> fedByOthers = new HashSet<>();
    private final Map<Spot, Set<Region>> changed = new HashMap<>();
    private final Map<Integer, Set<String>> breaks = new HashMap<>();
    private final RegionNumbers lasting = new RegionNumbers();
    private final Map<Spot, String> series = new ConcurrentHashMap<>();

    /** Makes the continuity of the regions of a catalogue. */
    public Continuity(Regions regions) {
        this.regions = regions;
        this.succession = new Succession(regions);
        List<Region> all = regions.all();
        Map<Region, List<Region>> followed = new LinkedHashMap<>();
        all.forEach(region -> followed.put(region, succession.of(region)));
        link(followed);
        followed.forEach((region, successors) -> {
            if (!heirs.containsKey(region)) {
                successors.forEach(heir -> feed(region, heir));
            }
            successors.forEach(heir -> move(region, heir));
        });
        for (Region region : all) {
            regions.byCode(region.code(), region.validity().from() - 1)
                    .filter(before -> !last(before).equals(last(region)))
                    .ifPresent(before ->
                            addBreak(new Spot(region.code(), region.validity().from())));
        }
        changed.keySet().stream().filter(this::existedBefore).forEach(this::addBreak);
        noteLasting();
    }

    private void addBreak(Spot spot) {
        breaks.computeIfAbsent(spot.year(), year -> new HashSet<>()).add(spot.region());
    }

    /** Notes the codes that one region ever had, which no other followed: their figures of all years are one series. */
    private void noteLasting() {
        Map<String, Region> only = new HashMap<>();
        Set<String> passedOn = new HashSet<>();
        for (Region region : regions.all()) {
            if (heirs.containsKey(region) || only.put(region.code(), region) != null) {
                passedOn.add(region.code());
            }
        }
        only.keySet().removeAll(passedOn);
        only.keySet().forEach(lasting::number);
    }

    private void link(Map<Region, List<Region>> followed) {
        Map<Region, Integer> predecessors = new HashMap<>();
        followed.values().forEach(successors -> successors.forEach(heir -> predecessors.merge(heir, 1, Integer::sum)));
        followed.forEach((region, successors) -> {
            boolean one = region.successors().size() <= 1 && successors.size() == 1;
            if (one && predecessors.getOrDefault(successors.get(0), 0) == 1 && takesOver(successors.get(0), region)) {
                heirs.put(region, successors.get(0));
                origins.put(successors.get(0), region);
            }
        });
    }

    /** Notes that a region took in another one, in whole or in part. */
    private void feed(Region region, Region heir) {
        int year = region.validity().until();
        fedByOthers.add(heir);
        change(heir, year, region);
        if (succession.isInferred(region)) {
            // the list of codes may be a year ahead of the yearbooks
            change(heir, year + 1, region);
        }
    }

    /** Notes that a region went from one city or province to another, for all that lost it and all that gained it. */
    private void move(Region region, Region heir) {
        int year = region.validity().until();
        List<Region> before = succession.above(region, year - 1);
        List<Region> after = succession.above(heir, year);
        before.stream().filter(one -> isNoneOf(one, after)).forEach(one -> change(one, year, region));
        after.stream().filter(one -> isNoneOf(one, before)).forEach(one -> change(one, year, region));
    }

    private boolean isNoneOf(Region one, List<Region> others) {
        return others.stream().noneMatch(other -> last(other).equals(last(one)));
    }

    private void change(Region region, int year, Region other) {
        changed.computeIfAbsent(new Spot(last(region).code(), year), spot -> new LinkedHashSet<>())
                .add(other);
    }

    private static boolean takesOver(Region heir, Region region) {
        return heir.validity().from() >= region.validity().until();
    }

    /** Returns the code under which the series of a code's figure of a year is kept; an unknown code is its own. */
    public String seriesOf(String code, int year) {
        String same = lasting.known(code);
        if (same != null) {
            return same;
        }
        Spot spot = new Spot(code, onMap(year));
        String known = series.get(spot);
        // to look costs no lock
        return known == null ? series.computeIfAbsent(spot, this::findSeries) : known;
    }

    /** Returns the year whose map holds for a year: the year itself, or the first one of the map. */
    static int onMap(int year) {
        return Math.max(year, FIRST_YEAR);
    }

    private String findSeries(Spot spot) {
        Optional<Region> named = regions.byCode(spot.region(), spot.year()).or(() -> regions.byCode(spot.region()));
        if (named.isEmpty()) {
            return spot.region();
        }
        Region last = last(named.get());
        boolean taken = regions.byCode(last.code(), spot.year())
                .filter(other -> !last(other).equals(last))
                .isPresent();
        return taken ? spot.region() : last.code();
    }

    /** Returns what a region has become under other codes and names: itself, where no other took over all of it. */
    Region last(Region region) {
        Region at = region;
        for (Region heir = heirs.get(at); heir != null; heir = heirs.get(at)) {
            at = heir;
        }
        return at;
    }

    /** Returns the region of a series as it was called and placed in the year; the nearest one where none was in force. */
    public Optional<Region> inForce(String seriesCode, int anyYear) {
        int year = onMap(anyYear);
        Optional<Region> direct = regions.byCode(seriesCode, year);
        if (direct.isPresent()) {
            return direct;
        }
        Optional<Region> at = regions.byCode(seriesCode);
        while (at.isPresent() && at.get().validity().from() > year && origins.containsKey(at.get())) {
            at = Optional.ofNullable(origins.get(at.get()));
        }
        return at;
    }

    /** Returns whether the territory of a catalogue's region existed in the year, under whatever code. */
    public boolean existed(Region region, int anyYear) {
        int year = onMap(anyYear);
        return inForce(region.code(), year)
                .filter(then -> then.validity().covers(year) && last(then).equals(last(region)))
                .isPresent();
    }

    /**
     * Returns whether a region's figure can be held against that of a year earlier: not where the code was another
     * territory's then, and not where the territory was another one.
     */
    public boolean continues(Spot spot) {
        return !broken(spot.year()).contains(spot.region());
    }

    /** Returns the series whose figures of a year cannot be held against those of a year earlier. */
    Set<String> broken(int year) {
        return breaks.getOrDefault(year, Set.of());
    }

    private boolean existedBefore(Spot spot) {
        return inForce(spot.region(), spot.year() - 1)
                .filter(then -> then.validity().covers(spot.year() - 1))
                .isPresent();
    }

    /** Returns whether the region was made of others in the year, so that no base can exist. */
    public boolean begins(Spot spot) {
        return inForce(spot.region(), spot.year())
                .filter(now -> now.validity().from() == spot.year() && fedByOthers.contains(now))
                .isPresent();
    }

    /** Returns whether the region took in another one, in whole or in part, or lost one, in the year. */
    public boolean territoryChanged(Spot spot) {
        return changed.containsKey(spot);
    }

    /** Returns the names of the regions that it took in or lost in the year, the highest level first. */
    public List<String> changedBy(Spot spot) {
        return changed.getOrDefault(spot, Set.of()).stream()
                .sorted(Comparator.comparing(Region::level).thenComparing(Region::code))
                .map(Region::name)
                .distinct()
                .toList();
    }
}
