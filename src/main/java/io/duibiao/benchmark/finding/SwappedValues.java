package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Comparison.Siblings;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Vintages;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.observation.Observation;
import io.duibiao.statement.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two members of a region have each other's level in another release: a list whose rows were exchanged. */
final class SwappedValues implements Rule {

    @Override
    public Stream<Finding> find(Comparison comparison) {
        Vintages vintages = comparison.base().vintages();
        return comparison
                .siblings()
                .filter(siblings -> siblings.spots().stream()
                        .anyMatch(spot -> vintages.all(spot, Measure.LEVEL).size() > 1))
                .flatMap(siblings -> find(comparison, siblings));
    }

    private static Stream<Finding> find(Comparison comparison, Siblings siblings) {
        Vintages vintages = comparison.base().vintages();
        Map<Object, Spot> holders = new HashMap<>();
        List<Observation> olds = new ArrayList<>();
        Map<Spot, Observation> now = new HashMap<>();
        for (Spot spot : siblings.spots()) {
            vintages.inForce(spot, Measure.LEVEL).ifPresent(level -> {
                now.put(spot, level);
                holders.put(level.figure().value().stripTrailingZeros(), spot);
                vintages.all(spot, Measure.LEVEL).stream()
                        .filter(o -> !Vintages.isSameRelease(o, level))
                        .forEach(olds::add);
            });
        }
        return olds.stream().flatMap(old -> swap(comparison, old, holders, now).stream());
    }

    private static Optional<Finding> swap(
            Comparison comparison, Observation old, Map<Object, Spot> holders, Map<Spot, Observation> now) {
        Spot own = spot(comparison, old);
        Spot other = holders.get(old.figure().value().stripTrailingZeros());
        if (other == null || other.equals(own) || own.region().compareTo(other.region()) > 0) {
            return Optional.empty();
        }
        Observation mine = now.get(own);
        boolean mutual = mine != null
                && comparison.base().vintages().all(other, Measure.LEVEL).stream()
                        .anyMatch(o -> o.source()
                                        .documentId()
                                        .equals(old.source().documentId())
                                && o.figure().value().compareTo(mine.figure().value()) == 0);
        return mutual ? Optional.of(finding(comparison, own, other, List.of(old, mine))) : Optional.empty();
    }

    private static Spot spot(Comparison comparison, Observation observation) {
        int year = observation.key().period().year();
        return new Spot(
                comparison.base().continuity().seriesOf(observation.key().region(), year), year);
    }

    private static Finding finding(Comparison comparison, Spot own, Spot other, List<Observation> figures) {
        return Wording.finding(
                comparison,
                "SWAPPED_VALUES",
                Severity.WARNING,
                own,
                "与" + Wording.name(comparison, other) + "的数值在两个来源中互换: "
                        + Wording.of(figures.get(0).figure()) + "和"
                        + Wording.of(figures.get(1).figure()) + "。疑有一处错行。",
                Wording.documents(figures));
    }
}
