package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Source;
import io.duibiao.statement.Measure;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
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
        return SINGLE.stream().flatMap(measure -> SeveralFigures.spots(comparison, measure)
                .flatMap(spot -> find(comparison, spot, measure)));
    }

    private static Stream<Finding> find(Comparison comparison, Spot spot, Measure measure) {
        return comparison.base().vintages().all(spot, measure).stream()
                .collect(Collectors.groupingBy(Saying::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(ConflictingValues::disagree)
                .map(figures -> finding(comparison, spot, figures));
    }

    private static boolean disagree(List<Observation> figures) {
        return figures.stream()
                .anyMatch(figure -> !figure.figure().agrees(figures.get(0).figure()));
    }

    private static Finding finding(Comparison comparison, Spot spot, List<Observation> figures) {
        Observation first = figures.get(0);
        String values = figures.stream()
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

    /**
     * What figures of one spot and measure have in common that stand in one release and are measured against the same.
     *
     * @param documentId the document's id
     * @param document its name
     * @param released its day
     * @param comparator against what they are measured
     */
    private record Saying(String documentId, String document, Optional<LocalDate> released, String comparator) {
        static Saying of(Observation figure) {
            Source source = figure.source();
            return new Saying(
                    source.documentId(),
                    source.document(),
                    source.released(),
                    figure.key().comparator());
        }
    }
}
