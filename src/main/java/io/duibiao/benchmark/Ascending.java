package io.duibiao.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Decimals in ascending order.
 *
 * @param size how many there are
 * @param places each of them by its place from 0
 * @param sum what all of them make together
 */
record Ascending(int size, IntFunction<BigDecimal> places, BigDecimal sum) {

    /** Returns whole numbers of a scale, which are in ascending order, as decimals of a scale that holds them. */
    static Ascending of(long[] sorted, int scale, int shown) {
        return new Ascending(
                sorted.length,
                place -> BigDecimal.valueOf(sorted[place], scale).setScale(shown),
                Scaled.sum(sorted, scale));
    }

    /** Returns decimals that are in ascending order. */
    static Ascending of(List<BigDecimal> sorted) {
        return new Ascending(sorted.size(), sorted::get, sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Returns the number at a place from 0. */
    BigDecimal at(int place) {
        return places.apply(place);
    }

    /** Returns the smallest number that is not below a bound, of which there must be one. */
    BigDecimal from(BigDecimal bound) {
        return at(firstPlace(number -> number.compareTo(bound) >= 0));
    }

    /** Returns the largest number that is not above a bound, of which there must be one. */
    BigDecimal upTo(BigDecimal bound) {
        return at(firstPlace(number -> number.compareTo(bound) > 0) - 1);
    }

    /** Returns the first place of a number of a kind, of which all larger ones are too; the size where there is none. */
    private int firstPlace(Predicate<BigDecimal> isOfKind) {
        int from = 0;
        int until = size;
        while (from < until) {
            int middle = (from + until) / 2;
            if (isOfKind.test(at(middle))) {
                until = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }
}
