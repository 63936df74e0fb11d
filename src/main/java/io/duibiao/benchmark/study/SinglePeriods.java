package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Vintages;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Observation.Status;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.Kind;
import io.duibiao.statement.Bound;
import io.duibiao.statement.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Single quarters and months out of cumulative figures: Q2 = H1 − Q1, July = M01..M07 − H1. Only levels of flows are
 * differenced, only exact ones in one unit, and only within one document or between releases whose names agree; a stock
 * has no such difference. The rounding of both figures goes into the derived one, which is marked as provisional and never
 * takes the place of a published figure.
 */
public final class SinglePeriods {

    private SinglePeriods() {}

    /**
     * Returns the figures that can be derived and are not published.
     *
     * @param indicator the indicator
     * @param observations its figures of all kinds of period
     */
    public static List<Observation> derive(Indicator indicator, List<Observation> observations) {
        if (indicator.kind() != Kind.FLOW) {
            return List.of();
        }
        Map<String, List<Observation>> byRegion = observations.stream()
                .filter(SinglePeriods::isUsable)
                .collect(Collectors.groupingBy(o -> o.key().region(), TreeMap::new, Collectors.toList()));
        return byRegion.values().stream().flatMap(SinglePeriods::deriveOfRegion).toList();
    }

    private static Stream<Observation> deriveOfRegion(List<Observation> levels) {
        Set<Key> published = levels.stream().map(Observation::key).collect(Collectors.toSet());
        return levels.stream()
                .flatMap(whole -> levels.stream().flatMap(part -> difference(whole, part).stream()))
                .filter(derived -> !published.contains(derived.key()))
                .sorted(Comparator.comparing((Observation o) -> o.key().period())
                        .thenComparing(o -> o.figure().radius()));
    }

    private static boolean isUsable(Observation observation) {
        return observation.key().measure() == Measure.LEVEL
                && observation.figure().bound() == Bound.EXACT
                && observation.status() != Status.AMBIGUOUS;
    }

    private static Optional<Observation> difference(Observation whole, Observation part) {
        boolean alike = whole.key().region().equals(part.key().region())
                && whole.figure().unit().equals(part.figure().unit())
                && ofOneVintage(whole, part);
        Optional<Period> period = alike ? whole.key().period().minus(part.key().period()) : Optional.empty();
        return period.map(rest -> new Observation(
                new Key(whole.key().region(), whole.key().indicator(), rest, Measure.LEVEL, ""),
                new Figure(
                        whole.figure().value().subtract(part.figure().value()),
                        whole.figure().unit(),
                        Bound.EXACT,
                        whole.figure().radius().add(part.figure().radius())),
                whole.source(),
                Status.PROVISIONAL));
    }

    private static boolean ofOneVintage(Observation whole, Observation part) {
        return Vintages.isSameRelease(whole, part)
                || whole.source().vintage().equals(part.source().vintage());
    }
}
