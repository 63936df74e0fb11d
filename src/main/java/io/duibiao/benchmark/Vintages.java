package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.document.Place;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Observation.Status;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All vintages of a panel's figures, and which one is in force.
 *
 * <p>The latest release counts; of several on one day a sentence before a table's cell, since it tells more of its figure,
 * then the document whose name sorts last. A figure without a day of release
 * is the oldest. Within one document the most precise figure counts, where all agree within rounding, else the one that
 * stands first. Two kinds of figures are kept and never in force: those that can be read in two ways, and mere borders (超过,
 * 不低于), which are no point on a scale.
 */
public final class Vintages {
    private static final Comparator<Observation> NEWEST_FIRST = Comparator.comparing(Vintages::released)
            .reversed()
            .thenComparing(o -> o.source().place() instanceof Place.Cell)
            .thenComparing(o -> o.source().document(), Comparator.reverseOrder())
            .thenComparing(o -> o.source().documentId(), Comparator.reverseOrder())
            .thenComparing(o -> o.source().place(), Vintages::comparePlaces)
            .thenComparing(o -> o.figure().value());

    private final BySpot<Spot> bySpot;
    private final List<Spot> spots;
    private final Map<Measure, BySpot<List<Observation>>> byMeasure = new EnumMap<>(Measure.class);
    private final Set<Measure> several = EnumSet.noneOf(Measure.class);
    private final Map<Measure, BitSet> everPublished = new EnumMap<>(Measure.class);

    Vintages(Panel panel, Continuity continuity, Optional<LocalDate> asOf) {
        bySpot = BySpot.of(panel);
        addAll(panel, continuity, asOf);
        spots = List.copyOf(bySpot.values());
        byMeasure.forEach((measure, figures) -> figures.values().stream()
                .filter(all -> all.size() > 1)
                .forEach(all -> {
                    all.sort(NEWEST_FIRST);
                    several.add(measure);
                }));
    }

    private void addAll(Panel panel, Continuity continuity, Optional<LocalDate> asOf) {
        String code = "";
        int year = 0;
        int region = RegionNumbers.NONE;
        for (Observation observation : panel.observations()) {
            if (asOf.isEmpty() || knownOn(asOf.get(), observation)) {
                Key key = observation.key();
                int ofKey = key.period().year();
                // the figures of a region and year often follow one another
                if (ofKey != year || !key.region().equals(code)) {
                    code = key.region();
                    year = ofKey;
                    String series = continuity.seriesOf(code, year);
                    region = bySpot.number(series);
                    if (bySpot.get(region, year) == null) {
                        bySpot.put(region, year, new Spot(series, year));
                    }
                }
                add(region, year, observation);
            }
        }
    }

    private static boolean knownOn(LocalDate day, Observation observation) {
        return observation.source().released().filter(r -> !r.isAfter(day)).isPresent();
    }

    private void add(int region, int year, Observation observation) {
        Measure measure = observation.key().measure();
        ofMeasure(measure).merge(region, year, List.of(observation), Vintages::together);
        if (isPoint(observation)) {
            everPublished.computeIfAbsent(measure, m -> new BitSet()).set(region);
        }
    }

    private BySpot<List<Observation>> ofMeasure(Measure measure) {
        BySpot<List<Observation>> known = byMeasure.get(measure);
        return known == null ? byMeasure.computeIfAbsent(measure, m -> bySpot.alike()) : known;
    }

    /** Returns a list that grows; nearly all figures are alone, and their lists are not to be changed. */
    private static List<Observation> together(List<Observation> known, List<Observation> next) {
        List<Observation> all = known.size() == 1 ? new ArrayList<>(known) : known;
        all.addAll(next);
        return all;
    }

    /** Returns an empty table for the years of the panel. */
    <T> BySpot<T> table() {
        return bySpot.alike();
    }

    /** Returns those of some measures of which any region has a figure. */
    public List<Measure> present(List<Measure> measures) {
        return measures.stream().filter(byMeasure::containsKey).toList();
    }

    /** Returns whether any region has several figures of a measure in a year. */
    public boolean hasSeveral(Measure measure) {
        return several.contains(measure);
    }

    /** Returns where the panel has any figure, the earliest years first. */
    public List<Spot> spots() {
        return spots;
    }

    /** Returns all figures of a region, year and measure, the newest first, those in two readings included. */
    public List<Observation> all(Spot spot, Measure measure) {
        BySpot<List<Observation>> ofMeasure = byMeasure.get(measure);
        List<Observation> all = ofMeasure == null ? null : ofMeasure.get(spot);
        return all == null ? List.of() : all;
    }

    /** Returns the figure in force. */
    public Optional<Observation> inForce(Spot spot, Measure measure) {
        List<Observation> all = all(spot, measure);
        return switch (all.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(all.get(0)).filter(Vintages::isPoint);
            default -> choose(all);
        };
    }

    /** Returns the figure in force among those that are meant: one measure may say several things, each with its own figures. */
    Optional<Observation> inForce(Spot spot, Measure measure, Predicate<Observation> isMeant) {
        List<Observation> all = all(spot, measure);
        return all.isEmpty()
                ? Optional.empty()
                : choose(all.stream().filter(isMeant).toList());
    }

    /** Returns the newest figure that is read in one way only, in one of these units, borders (不低于) included. */
    public Optional<Observation> newest(Spot spot, Measure measure, Set<String> units) {
        return all(spot, measure).stream()
                .filter(o -> o.status() != Status.AMBIGUOUS
                        && units.contains(o.figure().unit()))
                .findFirst();
    }

    private static Optional<Observation> choose(List<Observation> newestFirst) {
        List<Observation> points =
                newestFirst.stream().filter(Vintages::isPoint).toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        Observation first = points.get(0);
        List<Observation> sameDocument =
                points.stream().filter(o -> isSameRelease(o, first)).toList();
        Observation finest = sameDocument.stream()
                .min(Comparator.comparing(o -> o.figure().radius()))
                .orElse(first);
        boolean agree = sameDocument.stream().allMatch(o -> o.figure().agrees(finest.figure()));
        return Optional.of(agree ? finest : first);
    }

    /** Returns why no figure is in force: all can be read in two ways, this one is not there yet, or none ever was. */
    Absence absence(Spot spot, Measure measure) {
        if (!all(spot, measure).isEmpty()) {
            return Absence.AMBIGUOUS;
        }
        BitSet ever = everPublished.get(measure);
        int region = bySpot.numberOf(spot.region());
        return ever != null && region != RegionNumbers.NONE && ever.get(region)
                ? Absence.NOT_YET
                : Absence.NEVER_PUBLISHED;
    }

    /** Returns why no figure of several measures is in force: for the first one of which one ever was. */
    Absence absence(Spot spot, List<Measure> measures) {
        for (Measure measure : measures) {
            Absence why = absence(spot, measure);
            if (why != Absence.NEVER_PUBLISHED) {
                return why;
            }
        }
        return Absence.NEVER_PUBLISHED;
    }

    /** Returns whether two figures come from one document and one release. */
    public static boolean isSameRelease(Observation a, Observation b) {
        return a.source().documentId().equals(b.source().documentId())
                && a.source().document().equals(b.source().document())
                && a.source().released().equals(b.source().released());
    }

    /** Returns whether a figure came out after another one; both days must be known. */
    public static boolean isLater(Observation a, Observation b) {
        return a.source().released().isPresent()
                && b.source().released().isPresent()
                && released(a).isAfter(released(b));
    }

    static boolean isPoint(Observation observation) {
        Bound bound = observation.figure().bound();
        return observation.status() != Status.AMBIGUOUS && (bound == Bound.EXACT || bound == Bound.ABOUT);
    }

    private static LocalDate released(Observation observation) {
        return observation.source().released().orElse(LocalDate.MIN);
    }

    private static int comparePlaces(Place a, Place b) {
        if (a instanceof Place.Span left && b instanceof Place.Span right) {
            return Integer.compare(left.start(), right.start());
        }
        if (a instanceof Place.Cell left && b instanceof Place.Cell right) {
            return Comparator.comparing(Place.Cell::sheet)
                    .thenComparingInt(Place.Cell::row)
                    .thenComparingInt(Place.Cell::column)
                    .compare(left, right);
        }
        return Boolean.compare(a instanceof Place.Cell, b instanceof Place.Cell);
    }
}
