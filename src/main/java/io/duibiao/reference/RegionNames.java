package io.duibiao.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names by which a region is known: the official one, the irregular short ones, and the regular short form of it. */
final class RegionNames {
    private static final List<String> ENDINGS =
            List.of("特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "矿区", "省", "市", "区", "县", "州", "盟", "旗");

    private RegionNames() {}

    /** Returns the names in the form of {@link Names#normal}; a short form has at least two characters. */
    static Set<String> of(Region region) {
        Set<String> names = new LinkedHashSet<>();
        String official = Names.normal(region.name());
        names.add(official);
        region.others().aliases().forEach(alias -> names.add(Names.normal(alias)));
        for (String ending : ENDINGS) {
            if (official.endsWith(ending) && official.length() - ending.length() >= 2) {
                names.add(official.substring(0, official.length() - ending.length()));
                break;
            }
        }
        return names;
    }
}
