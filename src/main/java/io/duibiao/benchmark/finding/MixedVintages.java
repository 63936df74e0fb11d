package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Siblings;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Vintages;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.observation.Observation;
import io.duibiao.statement.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * In one ranking some members stand with revised levels and others with the first published ones: the places of these may
 * move when their revision comes. Found for the children of a region.
 */
final class MixedVintages implements Rule {

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return SeveralFigures.siblings(comparison, Measure.LEVEL)
                .flatMap(siblings -> find(comparison, siblings).stream());
    }

    private static Optional<Finding> find(Comparison comparison, Siblings siblings) {
        List<Observation> revised = new ArrayList<>();
        List<Spot> first = new ArrayList<>();
        for (Spot spot : siblings.spots()) {
            comparison.base().vintages().inForce(spot, Measure.LEVEL).ifPresent(now -> {
                if (isRevision(comparison.base().vintages().all(spot, Measure.LEVEL), now)) {
                    revised.add(now);
                } else {
                    first.add(spot);
                }
            });
        }
        return revised.isEmpty() || first.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(comparison, siblings.parent(), revised, first));
    }

    private static boolean isRevision(List<Observation> all, Observation now) {
        return all.stream()
                .anyMatch(
                        other -> Vintages.isLater(now, other) && !other.figure().differsInDecimalsOnly(now.figure()));
    }

    private static Finding finding(Comparison comparison, Spot spot, List<Observation> revised, List<Spot> first) {
        return Wording.finding(
                comparison,
                "MIXED_VINTAGES",
                Severity.WARNING,
                spot,
                "同一排名混用了不同版本: " + revised.size() + "个地区为修订数, " + first.size() + "个地区仍为首次发布数("
                        + Wording.some(comparison, first) + ")。位次可能随修订而变动。",
                Wording.documents(revised));
    }
}
