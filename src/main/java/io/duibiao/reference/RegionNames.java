package io.duibiao.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names by which a region is known: the official one, the irregular short ones, and the regular short form of it. */
final class RegionNames {
    private static final List<String> ENDINGS =
            List.of("特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "矿区", "省", "市", "区", "县", "州", "盟", "旗");

    private static final String AUTONOMOUS = "自治";

    private RegionNames() {}

    /** Returns the names in the form of {@link Names#normal}; a short form has at least two characters. */
    static Set<String> of(Region region) {
        Set<String> names = new LinkedHashSet<>();
        String official = Names.normal(region.name());
        names.add(official);
        region.others().aliases().forEach(alias -> names.add(Names.normal(alias)));
        region.others().aliases().stream()
                .flatMap(alias -> autonomous(Names.normal(alias), official).stream())
                .forEach(names::add);
        for (String ending : ENDINGS) {
            if (official.endsWith(ending) && official.length() - ending.length() >= 2) {
                names.add(official.substring(0, official.length() - ending.length()));
                break;
            }
        }
        return names;
    }

    /** 黔东南州 is 黔东南自治州 too; empty where the region is not autonomous, or the alias says so itself. */
    private static Optional<String> autonomous(String alias, String official) {
        return ENDINGS.stream()
                .filter(ending -> ending.startsWith(AUTONOMOUS) && official.endsWith(ending))
                .filter(ending -> alias.endsWith(ending.substring(AUTONOMOUS.length())) && !alias.contains(AUTONOMOUS))
                .map(ending -> alias.substring(0, alias.length() - ending.length() + AUTONOMOUS.length()) + ending)
                .findFirst();
    }
}
