package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Vintages;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.observation.Observation;
import io.duibiao.statement.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One document gives two figures for one region, period and measure that are further apart than rounding allows. Doubled
 * rows with one value are no finding. The figure that stands first is the one in force.
 */
final class ConflictingValues implements Rule {
    private static final List<Measure> SINGLE = Arrays.stream(Measure.values())
            .filter(Measure::isObservation)
            .filter(measure -> measure != Measure.TARGET && measure != Measure.CONTRIBUTION)
            .toList();

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.base().vintages().spots().stream()
                .flatMap(spot -> SINGLE.stream()
                        .filter(measure ->
                                comparison.base().vintages().all(spot, measure).size() > 1)
                        .flatMap(measure -> find(comparison, spot, measure)));
    }

    private static Stream<Finding> find(Comparison comparison, Spot spot, Measure measure) {
        List<Observation> rest = new ArrayList<>(comparison.base().vintages().all(spot, measure));
        Stream.Builder<Finding> found = Stream.builder();
        while (rest.size() > 1) {
            Observation first = rest.remove(0);
            List<Observation> others = rest.stream()
                    .filter(o -> Vintages.isSameRelease(o, first)
                            && o.key().comparator().equals(first.key().comparator()))
                    .toList();
            rest.removeAll(others);
            if (others.stream().anyMatch(o -> !Vintages.agree(o.figure(), first.figure()))) {
                found.add(finding(comparison, spot, first, others));
            }
        }
        return found.build();
    }

    private static Finding finding(Comparison comparison, Spot spot, Observation first, List<Observation> others) {
        String values = Stream.concat(Stream.of(first), others.stream())
                .map(o -> Wording.of(o.figure()) + "(" + o.source().place().label() + ")")
                .distinct()
                .collect(Collectors.joining("、"));
        return Wording.finding(
                comparison,
                "CONFLICTING_VALUES",
                Severity.ERROR,
                spot,
                "同一文件对同一指标给出不同数值: " + values + "。采用首次出现的" + Wording.of(first.figure()) + ", 请核对原文。",
                List.of(first.source().document()));
    }
}
