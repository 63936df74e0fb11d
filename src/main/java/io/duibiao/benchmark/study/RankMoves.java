package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.RankMove;
import io.duibiao.benchmark.result.RankMove.Parts;
import io.duibiao.benchmark.result.RankMove.Rivals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Why the rank moved. Two rankings of one group are held against one another: those of a year and the year before, or those
 * of one year as known on two days (two comparisons with different {@code asOf}). Places by growth that was reported at
 * comparable prices and places by growth that was computed from levels are two rankings, between which nothing moved.
 */
public final class RankMoves {
    private final Map<String, Both> stayed = new TreeMap<>();
    private final Map<String, BigDecimal> left = new TreeMap<>();
    private final Map<String, BigDecimal> came = new TreeMap<>();
    private final boolean higherFirst;

    private RankMoves(RankedFigures before, RankedFigures after, Predicate<String> sameTerritory) {
        this.higherFirst = after.higherFirst();
        if (before.reported() != after.reported()) {
            return;
        }
        after.figures().forEach((region, now) -> {
            BigDecimal then = before.figures().get(region);
            if (then == null) {
                came.put(region, now);
            } else {
                stayed.put(region, new Both(then, now, sameTerritory.test(region)));
            }
        });
        before.figures().forEach((region, then) -> {
            if (!after.figures().containsKey(region)) {
                left.put(region, then);
            }
        });
    }

    /** Returns the moves against a year earlier. */
    public static RankMoves sinceLastYear(Comparison comparison, String group, int year, By by) {
        return new RankMoves(
                ranking(comparison, group, year - 1, by),
                ranking(comparison, group, year, by),
                region -> comparison.base().continuity().continues(new Spot(region, year)));
    }

    /** Returns the moves of one year from what was known earlier to what is known now. */
    public static RankMoves sinceRelease(Comparison earlier, Comparison now, String group, int year, By by) {
        return new RankMoves(ranking(earlier, group, year, by), ranking(now, group, year, by), region -> true);
    }

    private static RankedFigures ranking(Comparison comparison, String group, int year, By by) {
        List<Benchmark> ranked = ranked(comparison, group, year, by);
        Nature nature = comparison.base().nature();
        boolean reported = by == By.GROWTH
                && nature.isRealGrowth()
                && ranked.stream().anyMatch(row -> row.growth().reported().isPresent());
        return new RankedFigures(figures(ranked, by), reported, nature.isHigherFirst());
    }

    private static List<Benchmark> ranked(Comparison comparison, String group, int year, By by) {
        return comparison.benchmarks().stream()
                .filter(row ->
                        row.cell().group().equals(group) && row.cell().period().equals(comparison.period(year)))
                .filter(row -> row.standings().of(by).isPresent())
                .toList();
    }

    private static Map<String, BigDecimal> figures(List<Benchmark> ranked, By by) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        ranked.forEach(row -> figures.put(row.cell().region(), row.figure(by).number()));
        return figures;
    }

    /** Returns why the region's place changed; empty where it was not ranked both times. */
    public Optional<RankMove> of(Spot spot) {
        return Optional.ofNullable(stayed.get(spot.region())).map(own -> move(spot.region(), own));
    }

    private RankMove move(String region, Both own) {
        Rivals rivals = new Rivals(
                passing(other -> isAhead(other.before(), own.before()) && !isAhead(other.after(), own.after())),
                passing(other -> !isAhead(other.before(), own.before()) && isAhead(other.after(), own.after())),
                ahead(came, own.after()),
                ahead(left, own.before()));
        BigDecimal ownFigure = own.sameTerritory() ? own.after() : own.before();
        int then = place(region, own.before(), Both::before);
        int withOwn = place(region, ownFigure, Both::before);
        int withOthers = place(region, ownFigure, other -> other.sameTerritory() ? other.after() : other.before());
        int now = place(region, own.after(), Both::after);
        Parts parts = new Parts(
                rivals.left().size(),
                then - withOwn,
                withOwn - withOthers,
                withOthers - now,
                -rivals.came().size());
        return new RankMove(
                region, then + rivals.left().size(), now + rivals.came().size(), parts, rivals);
    }

    /** Returns the place of a figure among those that were there both times, each with one of its figures. */
    private int place(String region, BigDecimal own, Function<Both, BigDecimal> figure) {
        return 1
                + (int) stayed.entrySet().stream()
                        .filter(other -> !other.getKey().equals(region))
                        .filter(other -> isAhead(figure.apply(other.getValue()), own))
                        .count();
    }

    /** Returns those that were there both times and fit. */
    private List<String> passing(Predicate<Both> fits) {
        return stayed.entrySet().stream()
                .filter(other -> fits.test(other.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> ahead(Map<String, BigDecimal> figures, BigDecimal own) {
        return figures.entrySet().stream()
                .filter(other -> isAhead(other.getValue(), own))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isAhead(BigDecimal other, BigDecimal own) {
        return higherFirst ? other.compareTo(own) > 0 : other.compareTo(own) < 0;
    }

    private record Both(BigDecimal before, BigDecimal after, boolean sameTerritory) {}

    /**
     * What a ranking is made of.
     *
     * @param figures the figures of those ranked, by region
     * @param reported whether they are growth reported at comparable prices, none of it computed from levels
     * @param higherFirst whether the largest takes the first place
     */
    private record RankedFigures(Map<String, BigDecimal> figures, boolean reported, boolean higherFirst) {}
}
