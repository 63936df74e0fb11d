package io.duibiao.reference;

import java.math.BigDecimal;

/**
 * A number as rounding left it, such as 6.0 %: the number behind it lies between 5.95 and 6.05. The one place that says what two
 * such numbers have to do with one another; everything that holds printed or computed figures against each other asks here.
 *
 * <p>Half a unit of the last digit kept, half of the rounding interval 「修约间隔」 of GB/T 8170-2008, is how far one rounding may
 * move a number. Both ends belong to the range: where the digits dropped are exactly a half, 四舍五入 moves away from zero, GB/T
 * 8170 (3.2, 五成双) to the even digit, and a spreadsheet either way, since it holds 5.55 in binary; a report does not say which it
 * was. Rounding what was rounded before 「连续修约」 can move a number further; the standard forbids it, and it is not allowed for.
 *
 * <p>An order of figures that were rounded alike is another matter: rounding keeps it, so places among 6.1 and 6.0 are certain,
 * though each of them can be the same 6.05.
 */
public interface Rounded {

    /** Returns the number as it was printed or computed. */
    BigDecimal number();

    /** Returns the unit of the number and of its radius. */
    String unit();

    /** Returns how far rounding may have moved the number; zero where it is exact. */
    BigDecimal radius();

    /** Returns whether an exact number in the same unit can be the one behind this. */
    default boolean allows(BigDecimal exact) {
        return number().subtract(exact).abs().compareTo(radius()) <= 0;
    }

    /**
     * Returns whether one number can be behind both, each rounded in its own way: 6 and 6.3, and 6.0 and 6.1 as well, which can
     * both be 6.05. Never in two units.
     */
    default boolean agrees(Rounded other) {
        return unit().equals(other.unit())
                && number().subtract(other.number()).abs().compareTo(radius().add(other.radius())) <= 0;
    }

    /**
     * Returns whether the coarser one is the finer one rounded once more, so that they differ in their decimals only: 5.5 and
     * 5.53, not 6.0 and 6.1. Never in two units.
     */
    default boolean differsInDecimalsOnly(Rounded other) {
        return unit().equals(other.unit())
                && number().subtract(other.number()).abs().compareTo(radius().max(other.radius())) <= 0;
    }

    /** Returns whether this is more than another one, however both were rounded; never in two units. */
    default boolean exceeds(Rounded other) {
        return unit().equals(other.unit()) && number().compareTo(other.number()) > 0 && !agrees(other);
    }
}
