package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Vintages;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Observation.Status;
import io.duibiao.observation.Source;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Kind;
import io.duibiao.reference.Unit;
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
 *
 * <p>Growth is derived beside it where both cumulative figures have one, unless it is at comparable prices: levels at current
 * prices do not say what the quarter's level would have been.
 */
public final class SinglePeriods {
    private final List<Observation> levels;
    private final List<Observation> growth;

    private SinglePeriods(List<Observation> figures, boolean withGrowth) {
        levels = figures.stream()
                .filter(figure -> isUsable(figure, Measure.LEVEL))
                .toList();
        growth = figures.stream()
                .filter(figure -> withGrowth && isUsable(figure, Measure.YOY))
                .filter(figure -> figure.figure().unit().equals(Unit.PERCENT.symbol()))
                .toList();
    }

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
        GrowthBasis basis = indicator.rules().growthBasis();
        boolean nominal = basis == GrowthBasis.NOMINAL || basis == GrowthBasis.COUNT;
        Set<Key> published = observations.stream().map(Observation::key).collect(Collectors.toSet());
        Map<String, List<Observation>> byRegion = observations.stream()
                .collect(Collectors.groupingBy(o -> o.key().region(), TreeMap::new, Collectors.toList()));
        return byRegion.values().stream()
                .flatMap(figures -> new SinglePeriods(figures, nominal).derived())
                .filter(derived -> !published.contains(derived.key()))
                .toList();
    }

    private static boolean isUsable(Observation observation, Measure measure) {
        return observation.key().measure() == measure
                && observation.figure().bound() == Bound.EXACT
                && observation.status() != Status.AMBIGUOUS;
    }

    private Stream<Observation> derived() {
        return levels.stream()
                .flatMap(whole -> levels.stream().flatMap(part -> difference(whole, part)))
                .sorted(Comparator.comparing((Observation o) -> o.key().period())
                        .thenComparing(o -> o.key().measure())
                        .thenComparing(o -> o.figure().radius()));
    }

    private Stream<Observation> difference(Observation whole, Observation part) {
        boolean alike = whole.figure().unit().equals(part.figure().unit()) && ofOneVintage(whole, part);
        Optional<Period> period = alike ? whole.key().period().minus(part.key().period()) : Optional.empty();
        return period.stream().flatMap(rest -> {
            Figure level = new Figure(
                    whole.figure().value().subtract(part.figure().value()),
                    whole.figure().unit(),
                    Bound.EXACT,
                    whole.figure().radius().add(part.figure().radius()));
            Stream<Observation> grown = growth(whole, part).stream()
                    .map(figure -> observation(whole, part, new Derived(rest, Measure.YOY, figure)));
            return Stream.concat(Stream.of(observation(whole, part, new Derived(rest, Measure.LEVEL, level))), grown);
        });
    }

    private Optional<Figure> growth(Observation whole, Observation part) {
        return growthOf(whole).flatMap(all -> growthOf(part)
                .flatMap(
                        some -> new SingleGrowth(whole.figure(), part.figure(), all.figure(), some.figure()).growth()));
    }

    private Optional<Observation> growthOf(Observation level) {
        return growth.stream()
                .filter(one -> one.key().period().equals(level.key().period()) && ofOneVintage(one, level))
                .findFirst();
    }

    private static boolean ofOneVintage(Observation one, Observation other) {
        return Vintages.isSameRelease(one, other)
                || one.source().vintage().equals(other.source().vintage());
    }

    private static Observation observation(Observation whole, Observation part, Derived derived) {
        Source source = whole.source();
        String words = whole.key().period() + " − " + part.key().period() + ": " + source.words() + " − "
                + part.source().words();
        return new Observation(
                new Key(whole.key().region(), whole.key().indicator(), derived.period(), derived.measure(), ""),
                derived.figure(),
                new Source(
                        source.documentId(),
                        source.document(),
                        source.place(),
                        words,
                        source.vintage(),
                        source.released()),
                Status.PROVISIONAL);
    }

    private record Derived(Period period, Measure measure, Figure figure) {}
}
