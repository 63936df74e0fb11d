package io.duibiao.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The decimal numbers of the tables: {@code DECIMAL(24,6)}, which holds 999999999999999999.999999. With these digits Spark keeps
 * 13 decimals of a quotient and a sum stays exact.
 */
public final class Decimals {

    /** How many digits a number has at most. */
    public static final int PRECISION = 24;

    /** How many of them follow the decimal point. */
    public static final int SCALE = 6;

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

    /** Returns a number in its shortest plain form: 6.000000 as 6, 550.50 as 550.5. */
    public static BigDecimal shortest(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
