package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Origin;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Source;
import io.duibiao.reference.Indicator.Kind;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Level and growth of each region and year of a panel.
 *
 * <p>A level of zero between two years of at least a thousand times their own rounding is no level: interfaces and tables write 0
 * where they have no figure. It is rejected, for amounts; a rate may well be 0.
 */
public final class FactTable {
    /** The origin of what is not there. */
    public static final Origin NOWHERE = new Origin("", "", "", "", Optional.empty());

    private static final BigDecimal FAR_FROM_ZERO = BigDecimal.valueOf(1000);

    private final Vintages vintages;
    private final Nature nature;
    private final List<Measure> levelMeasures;
    private final Absent absent;
    private final ReportedGrowth reported;
    private final ComputedGrowth computed;
    private final BySpot<Facts> facts;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<List<Stretch>> series = new ArrayList<>();
    private final Map<Spot, Facts> unpublished = new ConcurrentHashMap<>();
    private final TreeMap<Integer, List<String>> regionsByYear = new TreeMap<>();

    FactTable(Vintages vintages, Continuity continuity, Nature nature) {
        this.vintages = vintages;
        this.nature = nature;
        this.levelMeasures = nature.levelMeasures();
        this.absent = new Absent(nature.unit());
        this.reported = new ReportedGrowth(vintages, nature);
        this.facts = vintages.table();
        this.computed = new ComputedGrowth(nature, continuity, this::levelOf);
        for (Spot spot : vintages.spots()) {
            Facts made = make(spot);
            facts.put(spot, made);
            if (made.isPresent()) {
                regionsByYear
                        .computeIfAbsent(spot.year(), y -> new ArrayList<>())
                        .add(spot.region());
            }
        }
        regionsByYear.replaceAll((year, regions) -> regions.stream().sorted().toList());
        addStretches();
    }

    private void addStretches() {
        Datum noGrowth = Datum.absent(Absence.NEVER_PUBLISHED, nature.growthUnit());
        Facts nothing =
                new Facts(absent.because(Absence.NEVER_PUBLISHED), new Growth(noGrowth, noGrowth, noGrowth), NOWHERE);
        List<List<Stretch>> byRegion = new ArrayList<>();
        for (Spot spot : vintages.spots()) {
            int region = facts.number(spot.region());
            while (byRegion.size() <= region) {
                byRegion.add(new ArrayList<>());
            }
            Facts before = facts.get(region, spot.year() - 1);
            Facts self = Objects.requireNonNull(facts.get(region, spot.year()));
            Facts after = facts.get(region, spot.year() + 1);
            Stretch stretch =
                    new Stretch(spot, before == null ? nothing : before, self, after == null ? nothing : after);
            stretches.add(stretch);
            byRegion.get(region).add(stretch);
        }
        byRegion.forEach(years -> series.add(Collections.unmodifiableList(years)));
    }

    /** Returns what is known of each region and year in which the panel has any figure, the earliest years first. */
    List<Stretch> stretches() {
        return Collections.unmodifiableList(stretches);
    }

    /** Returns the same for one region after the other. */
    List<List<Stretch>> series() {
        return Collections.unmodifiableList(series);
    }

    /** Returns what is known of a region in a year, each gap with its reason. */
    public Facts at(Spot spot) {
        Facts known = facts.get(spot);
        Facts found = known == null ? unpublished.get(spot) : known;
        return found == null ? unpublished.computeIfAbsent(spot, this::make) : found;
    }

    /** Returns the growth of levels even where the territory changed between them, so that the change can be told by it. */
    public Datum growthAcross(Spot spot) {
        Datum level = at(spot).level();
        Datum base = at(spot.previousYear()).level();
        return level.isPresent() && base.isPresent() && !nature.isIndexOnLastYear()
                ? computed.between(level, base)
                : at(spot).growth().computed();
    }

    /** Returns whether the region has a level or a growth in the year. */
    public boolean has(Spot spot) {
        Facts known = facts.get(spot);
        return known != null && known.isPresent();
    }

    /** Returns data of all regions in a year of the panel, by the numbers of the regions; null where they are absent. */
    @Nullable
    Datum[] of(int year, Function<Facts, Datum> what) {
        @Nullable Datum[] data = new @Nullable Datum[facts.end(year)];
        for (int i = 0; i < data.length; i++) {
            Facts known = facts.get(i, year);
            Datum datum = known == null ? null : what.apply(known);
            data[i] = datum == null || !datum.isPresent() ? null : datum;
        }
        return data;
    }

    /** Returns the years in which any region has a level or a growth, in their order. */
    public List<Integer> years() {
        return List.copyOf(regionsByYear.keySet());
    }

    /** Returns whether any region has a level or a growth in the year. */
    boolean hasYear(int year) {
        return regionsByYear.containsKey(year);
    }

    /** Returns an empty table for the years of the panel. */
    <T> BySpot<T> table() {
        return vintages.table();
    }

    /** Returns the regions that have a level or a growth in the year, in the order of their codes. */
    public List<String> regions(int year) {
        return regionsByYear.getOrDefault(year, List.of());
    }

    ComputedGrowth computed() {
        return computed;
    }

    private Facts make(Spot spot) {
        Optional<Observation> inForce = levelInForce(spot);
        Datum level = level(spot, inForce);
        Datum published = reported.of(spot);
        Datum fromLevels = computed.of(spot, level);
        Datum used = published.isPresent() ? published : fromLevels;
        Optional<Observation> source = inForce.isPresent() ? inForce : reported.inForce(spot);
        Origin origin = source.map(FactTable::origin).orElse(NOWHERE);
        return new Facts(level, new Growth(published, fromLevels, used), origin);
    }

    private Datum levelOf(Spot spot) {
        Facts known = facts.get(spot);
        return known == null ? level(spot, levelInForce(spot)) : known.level();
    }

    private Datum level(Spot spot, Optional<Observation> inForce) {
        if (inForce.isEmpty()) {
            return absent.because(vintages.absence(spot, levelMeasures));
        }
        boolean isZero = inForce.get().figure().value().signum() == 0;
        return isZero && isZeroForNothing(spot)
                ? absent.because(Absence.REJECTED)
                : Datum.of(inForce.get().figure());
    }

    private boolean isZeroForNothing(Spot spot) {
        Kind kind = nature.indicator().kind();
        return (kind == Kind.FLOW || kind == Kind.STOCK)
                && Stream.of(spot.year() - 1, spot.year() + 1)
                        .map(year -> levelInForce(new Spot(spot.region(), year)))
                        .allMatch(beside -> beside.map(o -> Datum.of(o.figure()))
                                .filter(FactTable::isFarFromZero)
                                .isPresent());
    }

    /** Returns whether a level is at least a thousand times its own rounding. */
    public static boolean isFarFromZero(Datum level) {
        BigDecimal value = level.value().orElseThrow();
        return value.signum() > 0 && value.compareTo(level.radius().multiply(FAR_FROM_ZERO)) >= 0;
    }

    /** Returns the published level in force. */
    public Optional<Observation> levelInForce(Spot spot) {
        for (Measure measure : levelMeasures) {
            Optional<Observation> found = vintages.inForce(spot, measure);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns where an observation comes from. */
    public static Origin origin(Observation observation) {
        Source source = observation.source();
        return new Origin(
                source.documentId(), source.document(), source.place().label(), source.words(), source.released());
    }
}
