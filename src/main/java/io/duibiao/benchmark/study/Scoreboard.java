package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Ranking;
import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One score of several indicators 「综合评价」: each figure is placed between the worst (0) and the best (100) of all regions,
 * the places are weighted and summed. Only regions with all figures are scored. How far a rank depends on the weights is told
 * by drawing them anew, each within a fifth of its size, and counting how often the rank stays.
 */
public final class Scoreboard {
    private static final int DRAWS = 1000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Criterion> criteria;
    private final long seed;

    /**
     * Makes a scoreboard.
     *
     * @param criteria what is scored; weights need not sum to one, they are taken in proportion
     * @param seed of the draws; the same seed gives the same shares
     * @throws IllegalArgumentException if a weight is not above zero
     */
    public Scoreboard(List<Criterion> criteria, long seed) {
        for (Criterion criterion : criteria) {
            if (criterion.weight().signum() <= 0) {
                throw new IllegalArgumentException("Cannot score '" + criterion.indicator() + "' with the weight "
                        + criterion.weight() + ": it must be above zero");
            }
        }
        this.criteria = List.copyOf(criteria);
        this.seed = seed;
    }

    /** Returns the scores, the best first. */
    public List<Score> scores() {
        List<String> regions = regions();
        List<List<BigDecimal>> places =
                criteria.stream().map(criterion -> places(criterion, regions)).toList();
        List<BigDecimal> weights = criteria.stream().map(Criterion::weight).toList();
        List<BigDecimal> totals = totals(places, weights, regions.size());
        int[] ranks = ranks(totals);
        int[] kept = kept(places, ranks);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            int region = i;
            List<BigDecimal> own = places.stream().map(p -> p.get(region)).toList();
            scores.add(new Score(regions.get(i), own, totals.get(i), ranks[i], BigDecimal.valueOf(kept[i], 1)));
        }
        scores.sort(Comparator.comparingInt(Score::rank).thenComparing(Score::region));
        return List.copyOf(scores);
    }

    private List<String> regions() {
        Set<String> regions = new LinkedHashSet<>();
        criteria.forEach(criterion -> regions.addAll(criterion.figures().keySet()));
        criteria.forEach(criterion -> regions.retainAll(criterion.figures().keySet()));
        return regions.stream().sorted().toList();
    }

    private static List<BigDecimal> places(Criterion criterion, List<String> regions) {
        List<BigDecimal> figures = criterion.figures().entrySet().stream()
                .filter(figure -> regions.contains(figure.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
        BigDecimal least = figures.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal most = figures.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        BigDecimal range = most.subtract(least);
        return figures.stream()
                .map(figure -> criterion.higherIsBetter() ? figure.subtract(least) : most.subtract(figure))
                .map(above -> range.signum() == 0 ? HUNDRED : Quotient.of(above.multiply(HUNDRED), range))
                .toList();
    }

    private static List<BigDecimal> totals(List<List<BigDecimal>> places, List<BigDecimal> weights, int regions) {
        BigDecimal mass = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return IntStream.range(0, regions)
                .mapToObj(region -> {
                    BigDecimal sum = BigDecimal.ZERO;
                    for (int i = 0; i < weights.size(); i++) {
                        sum = sum.add(places.get(i).get(region).multiply(weights.get(i)));
                    }
                    return Quotient.of(sum, mass);
                })
                .toList();
    }

    private static int[] ranks(List<BigDecimal> totals) {
        Ranking ranking = Ranking.of(
                totals.stream()
                        .map(total -> Datum.of(total, "分", BigDecimal.ZERO))
                        .toList(),
                true);
        return IntStream.range(0, totals.size()).map(ranking::rank).toArray();
    }

    /** Returns how often each rank stayed. */
    private int[] kept(List<List<BigDecimal>> places, int[] ranks) {
        Random random = new Random(seed);
        int[] kept = new int[ranks.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            List<BigDecimal> weights = criteria.stream()
                    .map(criterion -> criterion.weight().multiply(BigDecimal.valueOf(800 + random.nextInt(401), 3)))
                    .toList();
            int[] drawn = ranks(totals(places, weights, ranks.length));
            for (int i = 0; i < ranks.length; i++) {
                kept[i] += drawn[i] == ranks[i] ? 1 : 0;
            }
        }
        return kept;
    }

    /**
     * One indicator of a score.
     *
     * @param indicator the indicator's id
     * @param weight how much it counts
     * @param higherIsBetter whether the largest figure is the best
     * @param figures the regions' figures by code
     */
    public record Criterion(
            String indicator, BigDecimal weight, boolean higherIsBetter, Map<String, BigDecimal> figures) {
        public Criterion {
            figures = Map.copyOf(figures);
        }
    }

    /**
     * A region's score.
     *
     * @param region the region's code
     * @param parts its places between worst (0) and best (100), in the order of the criteria
     * @param total the weighted mean of the parts
     * @param rank its rank by total
     * @param stability in how many per cent of the draws it kept its rank
     */
    public record Score(String region, List<BigDecimal> parts, BigDecimal total, int rank, BigDecimal stability) {
        public Score {
            parts = List.copyOf(parts);
        }
    }
}
