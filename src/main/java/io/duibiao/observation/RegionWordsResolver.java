package io.duibiao.observation;

import io.duibiao.reference.Level;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Regions;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.Scope;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Binds region words to regions: 全市 in a district's report is its city, 全国 the nation, 涪陵区 the one near the document's own
 * region, 500102 the territory that had this code in the period's year.
 */
final class RegionWordsResolver {
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private final Regions regions;

    RegionWordsResolver(Reference reference) {
        this.regions = reference.regions();
    }

    /**
     * Returns the region that the words mean in a document of this region; empty for a sub-area, for unknown words, and for a
     * name that several regions bear alike.
     */
    Optional<Region> resolve(Scope scope, Optional<Region> own) {
        RegionWords words = scope.region();
        return switch (words.kind()) {
            case OWN -> own;
            case SUB_AREA -> Optional.empty();
            case NAMED -> named(words.words(), own, year(scope));
        };
    }

    /** A code or a name means what it meant in the last year of the period that is spoken of. */
    private static int year(Scope scope) {
        return scope.period().map(period -> period.end().getYear()).orElse(Regions.CURRENT);
    }

    private Optional<Region> named(String words, Optional<Region> own, int year) {
        if (CODE.matcher(words).matches()) {
            return regions.byCode(words, year).or(() -> regions.byCode(words));
        }
        return switch (words) {
            case "全国" -> regions.byCode(Region.NATION);
            case "全省", "我省", "全区", "我区" -> ancestor(own, Level.PROVINCE);
            case "全市", "我市", "全州", "我州", "全盟" ->
                ancestor(own, Level.PREFECTURE).or(() -> ancestor(own, Level.PROVINCE));
            default -> byName(words, own, year);
        };
    }

    /** A name of today may stand over the figures of earlier years (开州区 over 2010, when it was 开县), so both are tried. */
    private Optional<Region> byName(String words, Optional<Region> own, int year) {
        List<Region> then = regions.named(words, year);
        List<Region> named = then.isEmpty() ? regions.named(words, Regions.CURRENT) : then;
        if (named.size() <= 1) {
            return named.stream().findFirst();
        }
        return nearest(named, own, year);
    }

    /** Of several regions with one name: the own one, its child, one inside it, its sibling, else the one of the highest level. */
    private Optional<Region> nearest(List<Region> named, Optional<Region> own, int year) {
        for (Nearness nearness : Nearness.values()) {
            List<Region> near = named.stream()
                    .filter(region -> own.isPresent() && isNear(region, own.get(), nearness, year))
                    .toList();
            if (!near.isEmpty()) {
                return onlyOfHighestLevel(near);
            }
        }
        return onlyOfHighestLevel(named);
    }

    private boolean isNear(Region region, Region own, Nearness nearness, int year) {
        return switch (nearness) {
            case SAME -> region.code().equals(own.code());
            case CHILD -> region.parent().equals(Optional.of(own.code()));
            case INSIDE -> regions.isWithin(region, own.code(), year);
            case SIBLING -> region.parent().isPresent() && region.parent().equals(own.parent());
        };
    }

    private static Optional<Region> onlyOfHighestLevel(List<Region> named) {
        Level highest =
                named.stream().map(Region::level).min(Comparator.naturalOrder()).orElseThrow();
        List<Region> high =
                named.stream().filter(region -> region.level() == highest).toList();
        return high.size() == 1 ? Optional.of(high.get(0)) : Optional.empty();
    }

    private Optional<Region> ancestor(Optional<Region> own, Level level) {
        Optional<Region> at = own;
        while (at.isPresent() && at.get().level() != level) {
            at = at.get().parent().flatMap(regions::byCode);
        }
        return at;
    }

    /** How near another region is to the document's own, nearest first. */
    private enum Nearness {
        SAME,
        CHILD,
        INSIDE,
        SIBLING
    }
}
