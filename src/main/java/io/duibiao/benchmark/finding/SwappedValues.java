package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Siblings;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Vintages;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.observation.Observation;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two members of a region have each other's level in another release: a list whose rows were exchanged. */
final class SwappedValues implements Rule {

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return SeveralFigures.siblings(comparison, Measure.LEVEL).flatMap(siblings -> find(comparison, siblings));
    }

    private static Stream<Finding> find(Comparison comparison, Siblings siblings) {
        Vintages vintages = comparison.base().vintages();
        // without zeros at the end, so that equal numbers are equal keys
        Map<BigDecimal, Spot> holders = new HashMap<>();
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
        if (olds.isEmpty()) {
            return Stream.empty();
        }
        Set<Said> said = siblings.spots().stream()
                .flatMap(spot -> vintages.all(spot, Measure.LEVEL).stream().map(level -> Said.of(spot, level)))
                .collect(Collectors.toSet());
        return olds.stream()
                .flatMap(old -> swap(comparison, old, holders, now).stream())
                .filter(swap -> said.contains(swap.otherWay()))
                .map(swap -> finding(comparison, swap));
    }

    private static Optional<Swap> swap(
            Comparison comparison, Observation old, Map<BigDecimal, Spot> holders, Map<Spot, Observation> now) {
        Spot own = spot(comparison, old);
        Spot other = holders.get(old.figure().value().stripTrailingZeros());
        Observation mine = now.get(own);
        return other == null
                        || mine == null
                        || other.equals(own)
                        || own.region().compareTo(other.region()) > 0
                ? Optional.empty()
                : Optional.of(new Swap(own, other, old, mine));
    }

    private static Spot spot(Comparison comparison, Observation observation) {
        int year = observation.key().period().year();
        return new Spot(
                comparison.base().continuity().seriesOf(observation.key().region(), year), year);
    }

    private static Finding finding(Comparison comparison, Swap swap) {
        return Wording.finding(
                comparison,
                "SWAPPED_VALUES",
                Severity.WARNING,
                swap.own(),
                "与" + Wording.name(comparison, swap.other()) + "的数值在两个来源中互换: "
                        + Wording.of(swap.old().figure()) + "和"
                        + Wording.of(swap.inForce().figure()) + "。疑有一处错行。",
                Wording.documents(List.of(swap.old(), swap.inForce())));
    }

    /**
     * A level of a member that is now another one's.
     *
     * @param own the member
     * @param other the other one
     * @param old the member's level in another release
     * @param inForce the member's level in force
     */
    private record Swap(Spot own, Spot other, Observation old, Observation inForce) {

        /** Returns what the same release must say of the other one where the two were exchanged. */
        Said otherWay() {
            return new Said(
                    other, old.source().documentId(), inForce.figure().value().stripTrailingZeros());
        }
    }

    /**
     * A level as a document says it.
     *
     * @param spot whose
     * @param documentId the document's id
     * @param value the value, without zeros at its end
     */
    private record Said(Spot spot, String documentId, BigDecimal value) {
        static Said of(Spot spot, Observation level) {
            return new Said(
                    spot, level.source().documentId(), level.figure().value().stripTrailingZeros());
        }
    }
}
