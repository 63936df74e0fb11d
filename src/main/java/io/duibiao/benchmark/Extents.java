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
 * the figures do not fit into 60 bits, their places among all figures and borders stand for them, in the same way.
 */
final class Extents {
    private static final int BITS = 60;

    final long[] low;
    final long[] value;
    final long[] high;

    private Extents(int size) {
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
        int scale = data.stream()
                .mapToInt(d ->
                        Math.max(d.value().orElseThrow().scale(), d.radius().scale()))
                .max()
                .orElse(0);
        Extents extents = new Extents(data.size());
        boolean exact = extents.fillScaled(data, scale, higherFirst);
        if (!exact) {
            extents.fillPlaces(data, higherFirst);
        }
        return extents;
    }

    private boolean fillScaled(List<Datum> data, int scale, boolean higherFirst) {
        for (int i = 0; i < value.length; i++) {
            BigDecimal middle = data.get(i).value().orElseThrow();
            BigDecimal radius = data.get(i).radius();
            if (bits(middle, scale) > BITS - 1 || bits(radius, scale) > BITS - 1) {
                return false;
            }
            long unscaled = unscaled(middle, scale);
            long reach = unscaled(radius, scale);
            set(i, new long[] {unscaled - reach, unscaled, unscaled + reach}, higherFirst);
        }
        return true;
    }

    private static long bits(BigDecimal number, int scale) {
        // ten to the power of n needs fewer than 3.33 n + 1 bits
        return number.unscaledValue().bitLength() + (scale - number.scale()) * 10L / 3 + 1;
    }

    private static long unscaled(BigDecimal number, int scale) {
        return number.setScale(scale).unscaledValue().longValueExact();
    }

    private void fillPlaces(List<Datum> data, boolean higherFirst) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        data.forEach(datum -> points.addAll(Arrays.asList(points(datum))));
        BigDecimal[] sorted = points.toArray(BigDecimal[]::new);
        for (int i = 0; i < value.length; i++) {
            long[] places = Arrays.stream(points(data.get(i)))
                    .mapToLong(point -> Arrays.binarySearch(sorted, point))
                    .toArray();
            set(i, places, higherFirst);
        }
    }

    private static BigDecimal[] points(Datum datum) {
        BigDecimal middle = datum.value().orElseThrow();
        return new BigDecimal[] {middle.subtract(datum.radius()), middle, middle.add(datum.radius())};
    }

    private void set(int i, long[] points, boolean higherFirst) {
        int sign = higherFirst ? 1 : -1;
        int inside = points[0] == points[2] ? 0 : 1;
        low[i] = 4L * sign * points[higherFirst ? 0 : 2] + inside;
        value[i] = 4L * sign * points[1];
        high[i] = 4L * sign * points[higherFirst ? 2 : 0] - inside;
    }
}
