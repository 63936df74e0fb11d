package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Values and the borders that rounding allows them, as integers that keep their order exactly, the better the larger.
 *
 * <p>Four times the scaled value stands for the value itself; borders lie one inside, so that a border belongs to neither side:
 * what was published as 6.1 is more than what was published as 6.0, though 6.05 could have been rounded to either. Twice would not
 * do: an open lower border and an open upper one a step above would fall together. Where
 * the figures do not fit into a long, their places among all figures and borders stand for them, in the same way.
 */
final class Extents {
    final long[] low;
    final long[] value;
    final long[] high;
    private final boolean higherFirst;

    private Extents(int size, boolean higherFirst) {
        this.higherFirst = higherFirst;
        low = new long[size];
        value = new long[size];
        high = new long[size];
    }

    /**
     * Returns the extents of figures that are there.
     *
     * @param data the figures, in one unit
     * @param higherFirst whether the largest figure is the best
     */
    static Extents of(List<Datum> data, boolean higherFirst) {
        Extents extents = new Extents(data.size(), higherFirst);
        boolean exact = extents.fillScaled(data, scale(data));
        if (!exact) {
            extents.fillPlaces(data);
        }
        return extents;
    }

    private static int scale(List<Datum> data) {
        int scale = 0;
        for (Datum datum : data) {
            int own = datum.value().orElseThrow().scale();
            scale = Math.max(scale, Math.max(own, datum.radius().scale()));
        }
        return scale;
    }

    private boolean fillScaled(List<Datum> data, int scale) {
        BigDecimal lastRadius = BigDecimal.ZERO;
        long reach = 0;
        for (int i = 0; i < value.length; i++) {
            BigDecimal middle = data.get(i).value().orElseThrow();
            BigDecimal radius = data.get(i).radius();
            if (!Scaled.fits(middle, scale) || !Scaled.fits(radius, scale)) {
                return false;
            }
            // most figures of a group are rounded alike
            if (radius.compareTo(lastRadius) != 0) {
                lastRadius = radius;
                reach = Scaled.of(radius, scale);
            }
            long unscaled = Scaled.of(middle, scale);
            set(i, unscaled - reach, unscaled, unscaled + reach);
        }
        return true;
    }

    private void fillPlaces(List<Datum> data) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        data.forEach(datum -> points.addAll(Arrays.asList(points(datum))));
        BigDecimal[] sorted = points.toArray(BigDecimal[]::new);
        for (int i = 0; i < value.length; i++) {
            long[] places = Arrays.stream(points(data.get(i)))
                    .mapToLong(point -> Arrays.binarySearch(sorted, point))
                    .toArray();
            set(i, places[0], places[1], places[2]);
        }
    }

    private static BigDecimal[] points(Datum datum) {
        BigDecimal middle = datum.value().orElseThrow();
        return new BigDecimal[] {middle.subtract(datum.radius()), middle, middle.add(datum.radius())};
    }

    private void set(int i, long lower, long middle, long upper) {
        int sign = higherFirst ? 1 : -1;
        int inside = lower == upper ? 0 : 1;
        low[i] = 4L * sign * (higherFirst ? lower : upper) + inside;
        value[i] = 4L * sign * middle;
        high[i] = 4L * sign * (higherFirst ? upper : lower) - inside;
    }
}
