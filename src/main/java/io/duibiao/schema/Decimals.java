package io.duibiao.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.LongStream;

/**
 * The decimal numbers of the tables: {@code DECIMAL(24,6)}, which holds 999999999999999999.999999. With these digits Spark keeps
 * 13 decimals of a quotient and a sum stays exact.
 */
public final class Decimals {

    /** How many digits a number has at most. */
    public static final int PRECISION = 24;

    /** How many of them follow the decimal point. */
    public static final int SCALE = 6;

    /** Numbers of so many digits fit into 64 bits. */
    private static final int FEW_DIGITS = 18;

    private static final long[] POWERS_OF_TEN =
            LongStream.iterate(1, power -> 10 * power).limit(FEW_DIGITS + 1L).toArray();

    private Decimals() {}

    /** Returns whether a number can be kept, its decimals after the sixth rounded half up. */
    public static boolean fits(BigDecimal value) {
        return value.precision() - value.scale() <= PRECISION - SCALE
                && (value.scale() <= SCALE
                        || value.setScale(SCALE, RoundingMode.HALF_UP).precision() <= PRECISION);
    }

    /**
     * Returns a number as a row holds it.
     *
     * @throws ArithmeticException if it does not fit
     */
    public static BigDecimal stored(BigDecimal value) {
        if (!fits(value)) {
            throw new ArithmeticException("Number out of range of DECIMAL(24,6): " + value);
        }
        return value.setScale(SCALE, RoundingMode.HALF_UP);
    }

    /**
     * Returns a radius as a row holds it: never smaller than it is, so that rounding is never understated.
     *
     * @throws ArithmeticException if it does not fit
     */
    public static BigDecimal storedRadius(BigDecimal radius) {
        return stored(radius.setScale(SCALE, RoundingMode.UP));
    }

    /** Returns whether a number's {@link #millionths} fit into 64 bits, by its digits. */
    public static boolean hasFewDigits(BigDecimal value) {
        return value.precision() - value.scale() <= FEW_DIGITS - SCALE;
    }

    /** Returns how many millionths a number is that has few digits and no more decimals than a row holds. */
    public static long millionths(BigDecimal value) {
        int scale = value.scale();
        return value.scaleByPowerOfTen(scale).longValue() * POWERS_OF_TEN[SCALE - scale];
    }

    /** Returns the number of so many millionths in its shortest plain form. */
    public static BigDecimal ofMillionths(long millionths) {
        long unscaled = millionths;
        int scale = SCALE;
        while (scale > 0 && unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        return BigDecimal.valueOf(unscaled, scale);
    }

    /** Returns a number in its shortest plain form: 6.000000 as 6, 550.50 as 550.5. */
    public static BigDecimal shortest(BigDecimal value) {
        if (value.scale() == 0) {
            return value;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
