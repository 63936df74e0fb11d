package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.FactTable;
import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.RevisionHistory;
import io.duibiao.benchmark.result.RevisionHistory.Release;
import io.duibiao.benchmark.result.RevisionHistory.Summary;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Revisions of levels or growth between releases with known days: the triangle, and what it says of first figures. */
public final class Revisions {
    private final Comparison comparison;
    private final Measure measure;

    /** Makes the revisions of one measure of a compared panel, {@link Measure#LEVEL} or {@link Measure#YOY}. */
    public Revisions(Comparison comparison, Measure measure) {
        this.comparison = comparison;
        this.measure = measure;
    }

    /** Returns how a figure was revised; empty where none with a day of release is there. */
    public Optional<RevisionHistory> of(Spot spot) {
        Map<LocalDate, Release> byDay = new TreeMap<>();
        for (Observation observation : comparison.base().vintages().all(spot, measure)) {
            observation.source().released().ifPresent(day -> byDay.putIfAbsent(day, release(observation)));
        }
        List<Release> releases = List.copyOf(byDay.values());
        return releases.isEmpty()
                ? Optional.empty()
                : Optional.of(new RevisionHistory(spot.region(), spot.year(), releases, revision(releases)));
    }

    /** Returns the triangle: each figure of a region that was released more than once, by year. */
    public List<RevisionHistory> triangle(String region) {
        return comparison.base().vintages().spots().stream()
                .filter(spot -> spot.region().equals(region))
                .sorted(Comparator.comparingInt(Spot::year))
                .flatMap(spot -> of(spot).stream())
                .filter(history -> history.revision().isPresent())
                .toList();
    }

    /** Returns what the triangle of a region says of its first figures; empty where nothing was revised or confirmed. */
    public Optional<Summary> summary(String region) {
        List<BigDecimal> revisions = new ArrayList<>();
        String unit = "";
        for (RevisionHistory history : triangle(region)) {
            revisions.add(history.revision().value().orElseThrow());
            unit = history.revision().unit();
        }
        return revisions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Summary(
                        region,
                        revisions.size(),
                        mean(revisions, unit),
                        mean(revisions.stream().map(BigDecimal::abs).toList(), unit)));
    }

    private static Datum mean(List<BigDecimal> values, String unit) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Datum.of(Quotient.of(sum, BigDecimal.valueOf(values.size())), unit, BigDecimal.ZERO);
    }

    private static Release release(Observation observation) {
        return new Release(
                Datum.of(observation.figure()), observation.source().vintage(), FactTable.origin(observation));
    }

    private Datum revision(List<Release> releases) {
        Datum first = releases.get(0).figure();
        Datum last = releases.get(releases.size() - 1).figure();
        boolean inPoints =
                measure != Measure.LEVEL || comparison.base().nature().isPercentage();
        String unit = inPoints ? Unit.POINTS.symbol() : Unit.PERCENT.symbol();
        if (releases.size() < 2) {
            return Datum.absent(Absence.NOT_YET, unit);
        }
        return inPoints
                ? Datum.of(
                        last.value().orElseThrow().subtract(first.value().orElseThrow()),
                        unit,
                        last.radius().add(first.radius()))
                : Quotient.growth(last, first).orElseGet(() -> Datum.absent(Absence.BASE_MISSING, unit));
    }
}
