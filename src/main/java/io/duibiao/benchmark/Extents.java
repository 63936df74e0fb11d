package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
    private final int sign;
    private final Scale scale;
    private final BigDecimal[] points;

    /**
     * Makes empty extents.
     *
     * @param sign -1 where the smallest figure is the best, else 1
     * @param scale the scale of the figures that stand as whole numbers
     * @param points all figures and borders in ascending order, where their places stand for them; else none
     */
    private Extents(int size, int sign, Scale scale, BigDecimal... points) {
        this.sign = sign;
        this.scale = scale;
        this.points = points;
        low = new long[size];
        value = new long[size];
        high = new long[size];
    }

    /**
     * Returns the extents of figures.
     *
     * @param data the figures, in one unit; null where there is none, which has no extent
     * @param higherFirst whether the largest figure is the best
     */
    static Extents of(@Nullable Datum[] data, boolean higherFirst) {
        int sign = higherFirst ? 1 : -1;
        Scale scale = Scale.of(data);
        return fit(data, scale.ofAll()) ? scaled(data, scale, sign) : placed(data, sign);
    }

    private static boolean fit(@Nullable Datum[] data, int scale) {
        for (Datum datum : data) {
            boolean fits = datum == null
                    || Scaled.fits(datum.value().orElseThrow(), scale) && Scaled.fits(datum.radius(), scale);
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static Extents scaled(@Nullable Datum[] data, Scale scale, int sign) {
        Extents extents = new Extents(data.length, sign, scale);
        BigDecimal lastRadius = BigDecimal.ZERO;
        long reach = 0;
        for (int i = 0; i < data.length; i++) {
            Datum datum = data[i];
            if (datum != null) {
                // most figures are rounded alike
                if (datum.radius().compareTo(lastRadius) != 0) {
                    lastRadius = datum.radius();
                    reach = Scaled.of(lastRadius, scale.ofAll());
                }
                long middle = Scaled.of(datum.value().orElseThrow(), scale.ofAll());
                extents.set(i, middle - reach, middle, middle + reach);
            }
        }
        return extents;
    }

    private static Extents placed(@Nullable Datum[] data, int sign) {
        TreeSet<BigDecimal> points = new TreeSet<>();
        for (Datum datum : data) {
            if (datum != null) {
                points.addAll(Arrays.asList(points(datum)));
            }
        }
        BigDecimal[] sorted = points.toArray(BigDecimal[]::new);
        Extents extents = new Extents(data.length, sign, Scale.NONE, sorted);
        for (int i = 0; i < data.length; i++) {
            Datum datum = data[i];
            if (datum != null) {
                long[] places = Arrays.stream(points(datum))
                        .mapToLong(point -> Arrays.binarySearch(sorted, point))
                        .toArray();
                extents.set(i, places[0], places[1], places[2]);
            }
        }
        return extents;
    }

    private static BigDecimal[] points(Datum datum) {
        BigDecimal middle = datum.value().orElseThrow();
        return new BigDecimal[] {middle.subtract(datum.radius()), middle, middle.add(datum.radius())};
    }

    private void set(int i, long lower, long middle, long upper) {
        int inside = lower == upper ? 0 : 1;
        low[i] = 4L * sign * (sign > 0 ? lower : upper) + inside;
        value[i] = 4L * sign * middle;
        high[i] = 4L * sign * (sign > 0 ? upper : lower) - inside;
    }

    /** Returns the extents of some of the figures, by their indexes. */
    Extents of(int[] some) {
        Extents extents = new Extents(some.length, sign, scale, points);
        for (int i = 0; i < some.length; i++) {
            extents.low[i] = low[some[i]];
            extents.value[i] = value[some[i]];
            extents.high[i] = high[some[i]];
        }
        return extents;
    }

    /** Returns the figures for which values stand that are in ascending order, in ascending order too. */
    Ascending ascending(long[] values) {
        long[] numbers = new long[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = sign > 0 ? values[i] / 4 : -values[numbers.length - 1 - i] / 4;
        }
        return points.length == 0
                ? Ascending.of(numbers, scale.ofAll(), scale.ofValues())
                : Ascending.of(Arrays.stream(numbers)
                        .mapToObj(place -> points[(int) place])
                        .toList());
    }

    /**
     * The decimals of figures.
     *
     * @param ofValues the most decimals of a value
     * @param ofAll the most decimals of a value or of a radius
     */
    private record Scale(int ofValues, int ofAll) {
        private static final Scale NONE = new Scale(0, 0);

        static Scale of(@Nullable Datum[] data) {
            int ofValues = 0;
            int ofRadii = 0;
            for (Datum datum : data) {
                if (datum != null) {
                    ofValues = Math.max(ofValues, datum.value().orElseThrow().scale());
                    ofRadii = Math.max(ofRadii, datum.radius().scale());
                }
            }
            return new Scale(ofValues, Math.max(ofValues, ofRadii));
        }
    }
}
