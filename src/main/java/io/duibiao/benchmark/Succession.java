package io.duibiao.benchmark;

import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who took over a region that is no more: the successors that the catalogue names; where it names none, those to which its
 * children went. 莱芜市 (371200) has no successor, and its districts went to 济南市.
 */
final class Succession {
    private final Regions regions;

    Succession(Regions regions) {
        this.regions = regions;
    }

    /** Returns the regions that took over; none while the region is in force. */
    List<Region> of(Region region) {
        if (region.validity().open()) {
            return List.of();
        }
        return isInferred(region) ? parentsOfHeirs(region) : named(region);
    }

    /** Returns whether the catalogue names no successor, so that the year of the change is that of a list of codes. */
    boolean isInferred(Region region) {
        return region.successors().isEmpty();
    }

    private List<Region> named(Region region) {
        return region.successors().stream()
                .flatMap(code -> regions.byCode(code, region.validity().until()).stream())
                .toList();
    }

    private List<Region> parentsOfHeirs(Region region) {
        int year = region.validity().until();
        Map<String, Region> parents = new LinkedHashMap<>();
        for (Region child : regions.children(region.code(), year - 1)) {
            named(child).stream()
                    .flatMap(heir -> heir.parent().stream())
                    .flatMap(code -> regions.byCode(code, year).stream())
                    .filter(parent -> parent.level() == region.level())
                    .forEach(parent -> parents.put(parent.code(), parent));
        }
        return List.copyOf(parents.values());
    }

    /** Returns the region above, and those above it, as the map was in the year. */
    List<Region> above(Region region, int year) {
        List<Region> chain = new ArrayList<>();
        Optional<Region> at = region.parent().flatMap(code -> regions.byCode(code, year));
        while (at.isPresent() && !chain.contains(at.get())) {
            chain.add(at.get());
            at = at.get().parent().flatMap(code -> regions.byCode(code, year));
        }
        return chain;
    }
}
