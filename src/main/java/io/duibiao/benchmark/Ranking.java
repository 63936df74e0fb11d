package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import java.util.Arrays;
import java.util.List;

/**
 * Places among figures, from 1. Ties share the better place and leave a gap: 1, 2, 2, 4.
 *
 * <p>With each place stand the best and the worst one that the rounding of the published figures allows, counted exactly:
 * the best is one more than the number of those that are ahead however the figures were rounded, the worst one more than
 * the number of those that can be ahead. 6 % and 6.3 % cannot be separated, 6.0 % and 6.1 % can.
 */
public final class Ranking {
    private final Extents extents;
    private final long[] lows;
    private final long[] values;
    private final long[] highs;
    private final int[] notAbove;

    Ranking(Extents extents) {
        this.extents = extents;
        values = sorted(extents.value);
        lows = sortedBorders(extents.low);
        highs = sortedBorders(extents.high);
        notAbove = new int[values.length];
        for (int i = 0; i < notAbove.length; i++) {
            notAbove[i] = countNotAbove(values, extents.value[i]);
        }
    }

    /** Returns borders in ascending order: where all are equally far from their values, they are so in the order of the values. */
    private long[] sortedBorders(long[] borders) {
        long[] shifted = values.clone();
        for (int i = 0; i < borders.length; i++) {
            long distance = borders[0] - extents.value[0];
            if (borders[i] - extents.value[i] != distance) {
                return sorted(borders);
            }
            shifted[i] += distance;
        }
        return shifted;
    }

    /**
     * Ranks figures.
     *
     * @param data figures that are there, in one unit
     * @param higherFirst whether the largest takes the first place
     */
    public static Ranking of(List<Datum> data, boolean higherFirst) {
        return new Ranking(Extents.of(data.toArray(Datum[]::new), higherFirst));
    }

    /** Returns the place of the figure at an index of the list. */
    public int rank(int index) {
        return 1 + values.length - notAbove[index];
    }

    /** Returns the best place that rounding allows. */
    public int best(int index) {
        return 1 + lows.length - countNotAbove(lows, extents.high[index], notAbove[index]);
    }

    /** Returns the worst place that rounding allows. */
    public int worst(int index) {
        int itself = extents.high[index] > extents.low[index] ? 1 : 0;
        return 1 + highs.length - countNotAbove(highs, extents.low[index], notAbove[index] - itself) - itself;
    }

    /** Returns how many were ranked. */
    public int size() {
        return values.length;
    }

    /** Returns the figures in ascending order. */
    Ascending ascending() {
        return extents.ascending(values);
    }

    private static long[] sorted(long[] numbers) {
        long[] copy = numbers.clone();
        Arrays.sort(copy);
        return copy;
    }

    /** Returns how many numbers are not above a bound: mostly as many as guessed, since few figures lie closer than rounded. */
    private static int countNotAbove(long[] sorted, long bound, int guess) {
        boolean isRight =
                (guess == 0 || sorted[guess - 1] <= bound) && (guess == sorted.length || sorted[guess] > bound);
        return isRight ? guess : countNotAbove(sorted, bound);
    }

    private static int countNotAbove(long[] sorted, long bound) {
        int notAbove = 0;
        // halves without a branch that cannot be foretold
        for (int size = sorted.length; size > 0; ) {
            int half = (size + 1) / 2;
            notAbove += sorted[notAbove + half - 1] <= bound ? half : 0;
            size -= half;
        }
        return notAbove;
    }
}
