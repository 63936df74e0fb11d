package io.duibiao.statement;

import io.duibiao.reference.Unit;
import java.math.BigDecimal;

/**
 * A number with its unit, as written: 27.3 万平方米.
 *
 * @param value signed, in {@code unit}, with the decimals as written
 * @param unit the unit as written, an elided one restored
 * @param bound whether the value is meant exactly
 */
public record Quantity(BigDecimal value, Unit unit, Bound bound) {

    /** Returns how many decimals were written. */
    public int decimals() {
        return Math.max(0, value.scale());
    }

    /** Returns the value in the base unit, exactly. */
    public BigDecimal baseValue() {
        return value.multiply(unit.factor());
    }

    /** Returns half a unit of the last decimal, in the base unit: how far rounding may have moved the figure. */
    public BigDecimal roundingRadius() {
        return BigDecimal.valueOf(5, value.scale() + 1).multiply(unit.factor());
    }
}
