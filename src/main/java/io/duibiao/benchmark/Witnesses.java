package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Consensus;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Consensus.Witness;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Level;
import io.duibiao.reference.Region;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds who implies what of whom. A gap in points is one of growth, unless the indicator is a percentage itself; a gap in the
 * indicator's own unit is one of levels; who states both is a witness of both. The witness's own figure is taken from the document that states the gap, else it
 * is the figure in force.
 */
final class Witnesses {
    private static final List<Measure> GAPS = List.of(Measure.GAP_NATION, Measure.GAP_PROVINCE, Measure.GAP_CITY);

    private final Vintages vintages;
    private final Nature nature;
    private final Continuity continuity;
    private final Groups groups;

    Witnesses(Vintages vintages, Nature nature, Continuity continuity, Groups groups) {
        this.vintages = vintages;
        this.nature = nature;
        this.continuity = continuity;
        this.groups = groups;
    }

    /** Returns the consensus on each region of which any witness tells, in the order of year, code and kind. */
    List<Consensus> consensus(Panel panel) {
        Map<Subject, List<Witness>> bySubject = new TreeMap<>();
        List<Measure> gaps = vintages.present(GAPS);
        if (gaps.isEmpty()) {
            return List.of();
        }
        vintages.spots().stream()
                .filter(spot ->
                        gaps.stream().anyMatch(gap -> !vintages.all(spot, gap).isEmpty()))
                .sorted(Comparator.comparing(Spot::region).thenComparing(Spot::year))
                .forEach(spot -> gaps.forEach(gap -> addBoth(spot, gap, bySubject)));
        List<Consensus> found = new ArrayList<>();
        bySubject.forEach((subject, witnesses) -> found.add(Agreement.of(
                subject.spot().region(),
                panel.indicator().id(),
                panel.kind().in(subject.spot().year()),
                subject.by(),
                witnesses)));
        return found;
    }

    private void addBoth(Spot spot, Measure gap, Map<Subject, List<Witness>> bySubject) {
        for (By by : By.values()) {
            vintages.inForce(spot, gap, stated -> by(stated.figure())
                            .filter(by::equals)
                            .isPresent())
                    .ifPresent(stated -> add(spot, by, stated, bySubject));
        }
    }

    private void add(Spot spot, By by, Observation gap, Map<Subject, List<Witness>> bySubject) {
        Optional<String> target = target(spot, gap.key().measure());
        if (target.isEmpty() || target.get().equals(spot.region())) {
            return;
        }
        own(spot, by, gap).ifPresent(own -> bySubject
                .computeIfAbsent(new Subject(new Spot(target.get(), spot.year()), by), s -> new ArrayList<>())
                .add(new Witness(spot.region(), implied(own, gap.figure(), by), true, FactTable.origin(gap))));
    }

    private Optional<By> by(Figure gap) {
        boolean points = gap.unit().equals(Unit.POINTS.symbol()) || gap.unit().equals(Unit.PERCENT.symbol());
        if (points) {
            return Optional.of(nature.isPercentage() ? By.LEVEL : By.GROWTH);
        }
        return gap.unit().equals(nature.unit()) ? Optional.of(By.LEVEL) : Optional.empty();
    }

    private Optional<String> target(Spot spot, Measure gap) {
        if (gap == Measure.GAP_NATION) {
            return Optional.of(Region.NATION);
        }
        Optional<Region> region = continuity.inForce(spot.region(), spot.year());
        if (gap == Measure.GAP_CITY) {
            return region.filter(r -> r.level() == Level.COUNTY).flatMap(r -> groups.parent(spot));
        }
        return Stream.iterate(
                        groups.parent(spot),
                        Optional::isPresent,
                        code -> groups.parent(new Spot(code.orElseThrow(), spot.year())))
                .flatMap(Optional::stream)
                .filter(code -> isProvince(code, spot.year()))
                .findFirst();
    }

    private boolean isProvince(String code, int year) {
        return continuity
                .inForce(code, year)
                .filter(region -> region.level() == Level.PROVINCE)
                .isPresent();
    }

    private Optional<Figure> own(Spot spot, By by, Observation gap) {
        List<Measure> measures = by == By.GROWTH ? List.of(Measure.YOY) : nature.levelMeasures();
        return measures.stream()
                .flatMap(measure -> own(spot, measure, gap).stream())
                .findFirst()
                .map(Observation::figure);
    }

    private Optional<Observation> own(Spot spot, Measure measure, Observation gap) {
        return vintages.all(spot, measure).stream()
                .filter(Vintages::isPoint)
                .filter(o -> Vintages.isSameRelease(o, gap))
                .findFirst()
                .or(() -> vintages.inForce(spot, measure));
    }

    private Datum implied(Figure own, Figure gap, By by) {
        BigDecimal value = own.value().subtract(gap.value());
        String unit = by == By.GROWTH ? nature.growthUnit() : nature.unit();
        return Datum.of(value, unit, own.radius().add(gap.radius()));
    }

    private record Subject(Spot spot, By by) implements Comparable<Subject> {
        @Override
        public int compareTo(Subject other) {
            return Comparator.comparingInt((Subject s) -> s.spot().year())
                    .thenComparing(s -> s.spot().region())
                    .thenComparing(Subject::by)
                    .compare(this, other);
        }
    }
}
