package io.duibiao.statement.sheet;

import io.duibiao.reference.Level;
import io.duibiao.reference.Region;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.RegionWords.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The regions that a block names, taken together: a name that several regions share is told by the region above it, by the
 * level of its neighbours, and by their parent; 合计 is that parent; a name that no catalogue knows is a sub-area.
 */
final class RegionColumn {
    private static final int SIBLINGS = 4;

    private final RegionReader reader;
    private final Optional<Region> home;
    private final Map<Level, Integer> levels = new EnumMap<>(Level.class);
    private final Map<String, Integer> parents = new HashMap<>();

    /**
     * Learns from the names of a block.
     *
     * @param home the region of the title, else of the document
     */
    RegionColumn(RegionReader reader, List<String> names, Optional<Region> home, int year) {
        this.reader = reader;
        this.home = home;
        for (String name : names) {
            List<Region> found = reader.named(name, year);
            if (found.size() == 1 && found.get(0).level() != Level.NATION) {
                levels.merge(found.get(0).level(), 1, Integer::sum);
                found.get(0).parent().ifPresent(parent -> parents.merge(parent, 1, Integer::sum));
            }
        }
    }

    /**
     * Returns the words for a row's region: its name where that is enough, its code where only the context tells.
     *
     * @param above the names of the regions above it, the nearest first
     */
    RegionWords words(String name, Iterable<String> above, int year) {
        String total = RegionReader.wholeOf(name);
        if (RegionReader.isTotal(total)) {
            return whole(total).map(code -> new RegionWords(Kind.NAMED, code)).orElse(RegionWords.OWN);
        }
        List<Region> found = reader.named(name, year);
        if (found.isEmpty()) { // 市区, 开发区
            return new RegionWords(Kind.SUB_AREA, name);
        }
        boolean plain = found.size() == 1 && reader.isPlain(name);
        if (plain) {
            return new RegionWords(Kind.NAMED, name);
        }
        return new RegionWords(
                Kind.NAMED, told(found, above, year).map(Region::code).orElse(name));
    }

    /** 合计 is the parent of the regions; 全省 the province that it is in, were the regions counties. */
    private Optional<String> whole(String name) {
        Optional<String> parent = usual(parents);
        String kind = name.replaceFirst("^[全本我]", "").replaceAll("(?:合计|总计|平均)$", "");
        List<Region> above = new ArrayList<>();
        parent.ifPresent(code -> above.addAll(reader.upwards(code)));
        home.ifPresent(region -> above.addAll(reader.upwards(region.code())));
        return above.stream()
                .filter(region -> !kind.isEmpty() && region.name().endsWith(kind))
                .map(Region::code)
                .findFirst()
                .or(() -> parent);
    }

    /** Returns the level of most of the regions. */
    Optional<Level> level() {
        return usual(levels);
    }

    private Optional<Region> told(List<Region> found, Iterable<String> above, int year) {
        if (found.size() == 1) {
            return only(found);
        }
        if (levels.size() == 1 && levels.values().stream().allMatch(count -> count >= siblings())) {
            Optional<Region> sibling = ofLevel(found, levels.keySet().iterator().next());
            if (sibling.isPresent()) {
                return sibling; // among provinces 河北 is one, whatever stands above it
            }
        }
        for (String name : above) {
            List<Region> ancestors = reader.named(name, year);
            if (ancestors.size() == 1) {
                Optional<Region> inside = within(found, ancestors.get(0).code());
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return home.flatMap(region -> within(found, region.code()))
                .or(() -> usual(parents)
                        .flatMap(parent -> only(found.stream()
                                .filter(region ->
                                        region.parent().filter(parent::equals).isPresent())
                                .toList())))
                .or(() -> usual(levels).flatMap(level -> ofLevel(found, level)));
    }

    /** Two provinces are enough: no part of a province bears the name of another by chance. */
    private int siblings() {
        return levels.containsKey(Level.PROVINCE) ? 2 : SIBLINGS;
    }

    private static Optional<Region> ofLevel(List<Region> regions, Level level) {
        return only(regions.stream().filter(region -> region.level() == level).toList());
    }

    private Optional<Region> within(List<Region> found, String ancestor) {
        List<Region> inside = found.stream()
                .filter(region -> reader.isWithin(region, ancestor))
                .toList();
        return only(inside).or(() -> usual(levels).flatMap(level -> ofLevel(inside, level)));
    }

    private static Optional<Region> only(List<Region> regions) {
        return regions.size() == 1 ? Optional.of(regions.get(0)) : Optional.empty();
    }

    private static <K> Optional<K> usual(Map<K, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
