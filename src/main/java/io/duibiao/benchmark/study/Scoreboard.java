package io.duibiao.benchmark.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One score of several indicators 「综合评价」: each figure becomes a score, the scores are weighted and summed. Only regions with
 * all figures are scored. How far a rank depends on the weights is told by drawing them anew, each within a fifth of its
 * size, and counting how often the rank stays.
 *
 * <p>Sums are made of whole numbers, so that equal totals are equal, whatever the order of the criteria.
 */
public final class Scoreboard {
    private static final int DRAWS = 1000;
    private static final int DECIMALS = 6;
    private static final int UNCHANGED = 1000;
    private static final int WITHIN = 200;

    private final List<Criterion> criteria;
    private final List<String> regions;
    private final List<List<BigDecimal>> parts;
    private final long seed;

    /**
     * Makes a scoreboard.
     *
     * @param criteria what is scored; weights are above zero, sum to one and have at most six decimals
     * @param standard how figures become scores
     * @param seed of the draws; the same seed gives the same shares
     * @throws IllegalArgumentException if the weights are otherwise
     */
    public Scoreboard(List<Criterion> criteria, Standard standard, long seed) {
        checkWeights(criteria);
        this.criteria = List.copyOf(criteria);
        this.regions = regions(criteria);
        this.parts = criteria.stream()
                .map(criterion -> standard.scores(
                        regions.stream()
                                .map(region -> criterion.figures().getOrDefault(region, BigDecimal.ZERO))
                                .toList(),
                        criterion.higherIsBetter()))
                .toList();
        this.seed = seed;
    }

    private static void checkWeights(List<Criterion> criteria) {
        for (Criterion criterion : criteria) {
            BigDecimal weight = criterion.weight();
            if (weight.signum() <= 0 || weight.stripTrailingZeros().scale() > DECIMALS) {
                throw new IllegalArgumentException("Cannot score '" + criterion.indicator() + "' with the weight "
                        + weight + ": it must be above zero and have at most six decimals");
            }
        }
        BigDecimal sum = criteria.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("Cannot score with weights that sum to " + sum + ": they must sum to 1");
        }
    }

    /** The regions that have all figures, in the order of their codes. */
    private static List<String> regions(List<Criterion> criteria) {
        Set<String> regions = new TreeSet<>();
        criteria.forEach(criterion -> regions.addAll(criterion.figures().keySet()));
        criteria.forEach(criterion -> regions.retainAll(criterion.figures().keySet()));
        return List.copyOf(regions);
    }

    /** Returns the scores, the best first. */
    public List<Score> scores() {
        long[] totals = totals(criteria.stream().mapToInt(c -> UNCHANGED).toArray());
        int[] ranks = ranks(totals);
        int[] kept = kept(ranks);
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < ranks.length; i++) {
            int region = i;
            List<BigDecimal> own = parts.stream().map(p -> p.get(region)).toList();
            // a score, a weight and a thousandth of a change: six, six and three decimals
            BigDecimal total = BigDecimal.valueOf(totals[i], 2 * DECIMALS + 3).stripTrailingZeros();
            scores.add(new Score(regions.get(i), own, total, ranks[i], BigDecimal.valueOf(kept[i], 1)));
        }
        scores.sort(Comparator.comparingInt(Score::rank).thenComparing(Score::region));
        return List.copyOf(scores);
    }

    /** Returns the sums of scores times weights, each weight changed to so many thousandths. */
    private long[] totals(int[] changes) {
        long[] totals = new long[regions.size()];
        for (int c = 0; c < changes.length; c++) {
            long weight = Math.multiplyExact(whole(criteria.get(c).weight()), changes[c]);
            for (int i = 0; i < totals.length; i++) {
                long part = Math.multiplyExact(whole(parts.get(c).get(i)), weight);
                totals[i] = Math.addExact(totals[i], part);
            }
        }
        return totals;
    }

    private static long whole(BigDecimal number) {
        return number.movePointRight(DECIMALS).longValueExact();
    }

    private static int[] ranks(long[] totals) {
        long[] sorted = totals.clone();
        Arrays.sort(sorted);
        return Arrays.stream(totals)
                .mapToInt(total -> 1 + sorted.length - upTo(sorted, total))
                .toArray();
    }

    /** Returns how many of sorted numbers are not above one of them. */
    private static int upTo(long[] sorted, long number) {
        int at = Arrays.binarySearch(sorted, number);
        while (at + 1 < sorted.length && sorted[at + 1] == number) {
            at++;
        }
        return at + 1;
    }

    /** Returns how often each rank stayed. */
    private int[] kept(int[] ranks) {
        Random random = new Random(seed);
        int[] kept = new int[ranks.length];
        for (int draw = 0; draw < DRAWS; draw++) {
            int[] changes = criteria.stream()
                    .mapToInt(c -> UNCHANGED - WITHIN + random.nextInt(2 * WITHIN + 1))
                    .toArray();
            int[] drawn = ranks(totals(changes));
            IntStream.range(0, ranks.length).filter(i -> drawn[i] == ranks[i]).forEach(i -> kept[i]++);
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
     * @param parts its scores in the order of the criteria
     * @param total the weighted sum of the parts
     * @param rank its rank by total
     * @param stability in how many per cent of the draws it kept its rank
     */
    public record Score(String region, List<BigDecimal> parts, BigDecimal total, int rank, BigDecimal stability) {
        public Score {
            parts = List.copyOf(parts);
        }
    }
}
