package io.duibiao.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;

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
        int place = 0;
        while (at(place).compareTo(bound) < 0) {
            place++;
        }
        return at(place);
    }

    /** Returns the largest number that is not above a bound, of which there must be one. */
    BigDecimal upTo(BigDecimal bound) {
        int place = size - 1;
        while (at(place).compareTo(bound) > 0) {
            place--;
        }
        return at(place);
    }
}
