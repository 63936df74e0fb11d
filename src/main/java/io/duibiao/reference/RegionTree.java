package io.duibiao.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the regions of a catalogue make a tree: each parent is in the catalogue, and none is above itself. */
final class RegionTree {
    /** Hardly a region has more above it; where one has, each of them is looked at. */
    private static final int DEEP = Level.values().length;

    private final Regions regions;

    private RegionTree(Regions regions) {
        this.regions = regions;
    }

    /**
     * Returns the catalogue of these regions.
     *
     * @throws IllegalArgumentException if a parent is unknown or a region is above itself
     */
    static Regions of(List<Region> all) {
        Regions regions = new Regions(all);
        RegionTree tree = new RegionTree(regions);
        all.forEach(tree::check);
        return regions;
    }

    private void check(Region region) {
        Optional<Region> above = parent(region, region);
        for (int steps = 0; above.isPresent(); steps++) {
            if (steps == DEEP) {
                requireAnEnd(region);
                return;
            }
            above = parent(above.get(), region);
        }
    }

    private void requireAnEnd(Region region) {
        List<Region> path = new ArrayList<>(List.of(region));
        for (Optional<Region> above = parent(region, region); above.isPresent(); above = parent(above.get(), region)) {
            boolean known = path.contains(above.get());
            path.add(above.get());
            if (known) {
                throw new IllegalArgumentException(
                        "The parents of " + text(region) + " lead back to a region that they came from: "
                                + path.stream().map(RegionTree::text).collect(Collectors.joining(" < ")));
            }
        }
    }

    /** The region above one, as the map was when a region below it began. */
    private Optional<Region> parent(Region of, Region below) {
        return of.parent().map(code -> regions.byCode(code, below.validity().from())
                .or(() -> regions.byCode(code))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The parent " + code + " of " + text(of) + " is not in the catalogue")));
    }

    private static String text(Region region) {
        return region.code() + " " + region.name();
    }
}
