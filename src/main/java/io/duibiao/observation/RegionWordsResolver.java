package io.duibiao.observation;

import io.duibiao.reference.Level;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.RegionWords;
import java.util.List;
import java.util.Optional;

/** Binds region words to regions: 全市 in a district's report is its city, 全国 the nation, 涪陵区 the one near the own region. */
final class RegionWordsResolver {
    private final Regions regions;

    RegionWordsResolver(Reference reference) {
        this.regions = reference.regions();
    }

    /** Returns the region that the words mean in a document of this region; empty for a sub-area and for unknown words. */
    Optional<Region> resolve(RegionWords words, Optional<Region> own) {
        return switch (words.kind()) {
            case OWN -> own;
            case SUB_AREA -> Optional.empty();
            case NAMED -> named(words.words(), own);
        };
    }

    private Optional<Region> named(String words, Optional<Region> own) {
        return switch (words) {
            case "全国" -> regions.byCode(Region.NATION);
            case "全省", "我省" -> ancestor(own, Level.PROVINCE);
            case "全市", "我市" -> ancestor(own, Level.PREFECTURE).or(() -> ancestor(own, Level.PROVINCE));
            default -> byName(words, own);
        };
    }

    private Optional<Region> byName(String words, Optional<Region> own) {
        List<Region> all = regions.named(words, Regions.CURRENT);
        if (all.size() == 1) {
            return Optional.of(all.get(0));
        }
        return own.flatMap(region -> regions.namedWithin(words, region.code(), Regions.CURRENT)
                .or(() -> region.parent().flatMap(parent -> regions.namedWithin(words, parent, Regions.CURRENT))));
    }

    private Optional<Region> ancestor(Optional<Region> own, Level level) {
        Optional<Region> at = own;
        while (at.isPresent() && at.get().level() != level) {
            at = at.get().parent().flatMap(regions::byCode);
        }
        return at;
    }
}
