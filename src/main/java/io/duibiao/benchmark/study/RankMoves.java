package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.RankMove;
import io.duibiao.benchmark.result.RankMove.Parts;
import io.duibiao.benchmark.result.RankMove.Rivals;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Why the rank moved. Two rankings of one group are held against one another: those of a year and the year before, or those
 * of one year as known on two days (two comparisons with different {@code asOf}).
 */
public final class RankMoves {
    private final Map<String, BigDecimal> before;
    private final Map<String, BigDecimal> after;
    private final boolean higherFirst;

    private RankMoves(Map<String, BigDecimal> before, Map<String, BigDecimal> after, boolean higherFirst) {
        this.before = before;
        this.after = after;
        this.higherFirst = higherFirst;
    }

    /** Returns the moves against a year earlier. */
    public static RankMoves sinceLastYear(Comparison comparison, String group, int year, By by) {
        return new RankMoves(
                figures(comparison, group, year - 1, by),
                figures(comparison, group, year, by),
                comparison.base().nature().isHigherFirst());
    }

    /** Returns the moves of one year from what was known earlier to what is known now. */
    public static RankMoves sinceRelease(Comparison earlier, Comparison now, String group, int year, By by) {
        return new RankMoves(
                figures(earlier, group, year, by),
                figures(now, group, year, by),
                now.base().nature().isHigherFirst());
    }

    private static Map<String, BigDecimal> figures(Comparison comparison, String group, int year, By by) {
        Map<String, BigDecimal> figures = new TreeMap<>();
        comparison.benchmarks().stream()
                .filter(row ->
                        row.cell().group().equals(group) && row.cell().period().equals(comparison.period(year)))
                .filter(row -> (by == By.LEVEL
                                ? row.standings().byLevel()
                                : row.standings().byGrowth())
                        .isPresent())
                .forEach(row -> {
                    Datum figure = by == By.LEVEL ? row.level() : row.growth().used();
                    figures.put(row.cell().region(), figure.value().orElseThrow());
                });
        return figures;
    }

    /** Returns why the region's place changed; empty where it was not ranked both times. */
    public Optional<RankMove> of(Spot spot) {
        String region = spot.region();
        return before.containsKey(region) && after.containsKey(region) ? Optional.of(move(region)) : Optional.empty();
    }

    private RankMove move(String region) {
        BigDecimal then = before.get(region);
        BigDecimal now = after.get(region);
        List<String> stayed = before.keySet().stream()
                .filter(other -> after.containsKey(other) && !other.equals(region))
                .toList();
        int first = rank(then, before.values());
        int amongStayed = rank(then, values(before, stayed));
        int withOwn = rank(now, values(before, stayed));
        int withOthers = rank(now, values(after, stayed));
        int last = rank(now, after.values());
        Parts parts = new Parts(first - amongStayed, amongStayed - withOwn, withOwn - withOthers, withOthers - last);
        return new RankMove(region, first, last, parts, rivals(then, now, stayed));
    }

    private Rivals rivals(BigDecimal then, BigDecimal now, List<String> stayed) {
        BiPredicate<String, Boolean> ahead =
                (other, later) -> later ? isAhead(after.get(other), now) : isAhead(before.get(other), then);
        return new Rivals(
                stayed.stream()
                        .filter(o -> ahead.test(o, false) && !ahead.test(o, true))
                        .toList(),
                stayed.stream()
                        .filter(o -> !ahead.test(o, false) && ahead.test(o, true))
                        .toList(),
                after.keySet().stream()
                        .filter(o -> !before.containsKey(o) && ahead.test(o, true))
                        .toList(),
                before.keySet().stream()
                        .filter(o -> !after.containsKey(o) && ahead.test(o, false))
                        .toList());
    }

    private int rank(BigDecimal own, Collection<BigDecimal> all) {
        return 1 + (int) all.stream().filter(other -> isAhead(other, own)).count();
    }

    private boolean isAhead(BigDecimal other, BigDecimal own) {
        return higherFirst ? other.compareTo(own) > 0 : other.compareTo(own) < 0;
    }

    private static List<BigDecimal> values(Map<String, BigDecimal> figures, List<String> regions) {
        return regions.stream().map(figures::get).toList();
    }
}
