package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.RankMove;
import io.duibiao.benchmark.result.RankMove.Parts;
import io.duibiao.benchmark.result.RankMove.Rivals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Why the rank moved. Two rankings of one group are held against one another: those of a year and the year before, or those
 * of one year as known on two days (two comparisons with different {@code asOf}).
 */
public final class RankMoves {
    private final Map<String, Both> stayed = new TreeMap<>();
    private final Map<String, BigDecimal> left = new TreeMap<>();
    private final Map<String, BigDecimal> came = new TreeMap<>();
    private final boolean higherFirst;

    private RankMoves(Map<String, BigDecimal> before, Map<String, BigDecimal> after, boolean higherFirst) {
        this.higherFirst = higherFirst;
        after.forEach((region, now) -> {
            BigDecimal then = before.get(region);
            if (then == null) {
                came.put(region, now);
            } else {
                stayed.put(region, new Both(then, now));
            }
        });
        before.forEach((region, then) -> {
            if (!after.containsKey(region)) {
                left.put(region, then);
            }
        });
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
        return Optional.ofNullable(stayed.get(spot.region())).map(own -> move(spot.region(), own));
    }

    private RankMove move(String region, Both own) {
        Rivals rivals = new Rivals(
                passing(other -> isAhead(other.before(), own.before()) && !isAhead(other.after(), own.after())),
                passing(other -> !isAhead(other.before(), own.before()) && isAhead(other.after(), own.after())),
                ahead(came, own.after()),
                ahead(left, own.before()));
        int then = 1 + passing(other -> isAhead(other.before(), own.before())).size();
        int itself = isAhead(own.before(), own.after()) ? 1 : 0;
        int withOwn = 1 + passing(other -> isAhead(other.before(), own.after())).size() - itself;
        int withOthers =
                1 + passing(other -> isAhead(other.after(), own.after())).size();
        Parts parts = new Parts(
                rivals.left().size(),
                then - withOwn,
                withOwn - withOthers,
                -rivals.came().size());
        return new RankMove(
                region, then + rivals.left().size(), withOthers + rivals.came().size(), parts, rivals);
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

    private record Both(BigDecimal before, BigDecimal after) {}
}
