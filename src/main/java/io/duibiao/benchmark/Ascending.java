package io.duibiao.benchmark;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Decimals in ascending order, sorted and added up as whole numbers of one scale where they fit.
 *
 * @param size how many there are
 * @param places each of them by its place from 0
 * @param sum what all of them make together
 */
record Ascending(int size, IntFunction<BigDecimal> places, BigDecimal sum) {

    /** Returns numbers in ascending order. */
    static Ascending of(List<BigDecimal> numbers) {
        int scale = 0;
        for (BigDecimal number : numbers) {
            scale = Math.max(scale, number.scale());
        }
        long[] sorted = new long[numbers.size()];
        for (int i = 0; i < sorted.length; i++) {
            if (!Scaled.fits(numbers.get(i), scale)) {
                return ofAnySize(numbers);
            }
            sorted[i] = Scaled.of(numbers.get(i), scale);
        }
        Arrays.sort(sorted);
        int common = scale;
        return new Ascending(
                sorted.length, place -> BigDecimal.valueOf(sorted[place], common), Scaled.sum(sorted, scale));
    }

    private static Ascending ofAnySize(List<BigDecimal> numbers) {
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        return new Ascending(
                sorted.size(), sorted::get, numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
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
