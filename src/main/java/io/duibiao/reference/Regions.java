package io.duibiao.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The catalogue of regions with their history. Codes are reused and names are shared, so every question names a year; where
 * none matters, {@link #CURRENT} asks for today's regions.
 */
public final class Regions {
    /** The year that stands for today. */
    public static final int CURRENT = Integer.MAX_VALUE - 1;

    private final Map<String, List<Region>> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, List<Region>> byParent = new HashMap<>();

    /** Makes the catalogue of these regions, in their order. */
    public Regions(List<Region> regions) {
        for (Region region : regions) {
            byCode.computeIfAbsent(region.code(), code -> new ArrayList<>()).add(region);
            region.parent().ifPresent(parent -> byParent.computeIfAbsent(parent, p -> new ArrayList<>())
                    .add(region));
            for (String name : RegionNames.of(region)) {
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(region);
            }
        }
    }

    /** Returns the region that had this code in the year. */
    public Optional<Region> byCode(String code, int year) {
        for (Region region : byCode.getOrDefault(code, List.of())) {
            if (region.validity().covers(year)) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /** Returns the region that has this code today, else the last one that had it. */
    public Optional<Region> byCode(String code) {
        List<Region> all = byCode.getOrDefault(code, List.of());
        return byCode(code, CURRENT).or(() -> all.stream()
                .reduce((a, b) -> a.validity().until() >= b.validity().until() ? a : b));
    }

    /** Returns what the region is called that has this code today, else the last one that had it; the code itself where none ever had. */
    public String name(String code) {
        return byCode(code).map(Region::name).orElse(code);
    }

    /**
     * Returns the regions that bore this name in the year, in full or as its usual short form (万州 for 万州区); an exact
     * official name goes before short forms.
     */
    public List<Region> named(String name, int year) {
        String normal = Names.normal(name);
        List<Region> all = byName.getOrDefault(normal, List.of()).stream()
                .filter(region -> region.validity().covers(year))
                .toList();
        List<Region> exact = all.stream()
                .filter(region -> Names.normal(region.name()).equals(normal))
                .toList();
        return exact.isEmpty() ? all : exact;
    }

    /**
     * Returns the one region inside another (at any depth, or the other itself) that bore this name in the year; empty where
     * there is none or more than one.
     */
    public Optional<Region> namedWithin(String name, String ancestor, int year) {
        List<Region> inside = named(name, year).stream()
                .filter(region -> region.code().equals(ancestor) || isWithin(region, ancestor, year))
                .toList();
        return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
    }

    /** Returns whether the region lies inside another one, at any depth. */
    public boolean isWithin(Region region, String ancestor, int year) {
        Optional<Region> at = Optional.of(region);
        for (int depth = 0; depth < 5 && at.isPresent(); depth++) {
            Optional<String> parent = at.get().parent();
            if (parent.isPresent() && parent.get().equals(ancestor)) {
                return true;
            }
            at = parent.flatMap(code -> byCode(code, year).or(() -> byCode(code)));
        }
        return false;
    }

    /** Returns the regions directly below the code in the year, in the order of the catalogue. */
    public List<Region> children(String code, int year) {
        return byParent.getOrDefault(code, List.of()).stream()
                .filter(region -> region.validity().covers(year))
                .toList();
    }

    /** Returns the regions of a level in the year, in the order of the catalogue. */
    public List<Region> atLevel(Level level, int year) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(region -> region.level() == level && region.validity().covers(year))
                .toList();
    }

    /** Returns all regions with their history, those in force and those that were, by code in the order of the catalogue. */
    public List<Region> all() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    /** Returns all names by which regions are known, in the form of {@link Names#normal}. */
    public Set<String> names() {
        return new LinkedHashSet<>(byName.keySet());
    }
}
