package io.duibiao.publish.drawing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Moves labels along a line apart until none covers another, as little as possible and keeping their order: one end of a
 * label may be where the next begins. Labels that do not fit at all are laid out evenly from the beginning.
 */
public final class Spread {
    private Spread() {}

    /**
     * Returns where the middles of labels come to lie.
     *
     * @param wanted where they would lie best, in any order
     * @param sizes how long each label is along the line, in the same order
     * @param from where the line begins
     * @param to where it ends
     */
    public static double[] along(double[] wanted, double[] sizes, double from, double to) {
        Integer[] order = IntStream.range(0, wanted.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> wanted[i]));
        double[] middles = new double[wanted.length];
        double end = from;
        for (int i : order) {
            middles[i] = Math.max(wanted[i], end + sizes[i] / 2);
            end = middles[i] + sizes[i] / 2;
        }
        double start = Math.max(to, from + Arrays.stream(sizes).sum());
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            middles[i] = Math.min(middles[i], start - sizes[i] / 2);
            start = middles[i] - sizes[i] / 2;
        }
        return middles;
    }
}
