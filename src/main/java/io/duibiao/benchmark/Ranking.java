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

    private Ranking(Extents extents) {
        this.extents = extents;
        lows = sorted(extents.low);
        values = sorted(extents.value);
        highs = sorted(extents.high);
    }

    /**
     * Ranks figures.
     *
     * @param data figures that are there, in one unit
     * @param higherFirst whether the largest takes the first place
     */
    public static Ranking of(List<Datum> data, boolean higherFirst) {
        return new Ranking(Extents.of(data, higherFirst));
    }

    /** Returns the place of the figure at an index of the list. */
    public int rank(int index) {
        return 1 + countAbove(values, extents.value[index]);
    }

    /** Returns the best place that rounding allows. */
    public int best(int index) {
        return 1 + countAbove(lows, extents.high[index]);
    }

    /** Returns the worst place that rounding allows. */
    public int worst(int index) {
        int itself = extents.high[index] > extents.low[index] ? 1 : 0;
        return 1 + countAbove(highs, extents.low[index]) - itself;
    }

    /** Returns how many were ranked. */
    public int size() {
        return values.length;
    }

    private static long[] sorted(long[] numbers) {
        long[] copy = numbers.clone();
        Arrays.sort(copy);
        return copy;
    }

    private static int countAbove(long[] sorted, long bound) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] > bound) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return sorted.length - from;
    }
}
