package io.duibiao.benchmark.result;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A value with its unit and precision, or the reason why there is none: exactly one of {@code value} and {@code absence} is
 * there.
 *
 * @param value the value in {@code unit}
 * @param unit the unit: a base unit such as 元, or % or 个百分点 for growth
 * @param radius how far rounding may have moved the value, in {@code unit}; zero where it is exact or absent
 * @param absence why there is no value
 */
public record Datum(Optional<BigDecimal> value, String unit, BigDecimal radius, Optional<Absence> absence) {
    public Datum {
        if (value.isPresent() == absence.isPresent()) {
            throw new IllegalArgumentException("A datum has a value or a reason for its absence, not both or neither");
        }
    }

    /** Returns a value that is there. */
    public static Datum of(BigDecimal value, String unit, BigDecimal radius) {
        return new Datum(Optional.of(value), unit, radius, Optional.empty());
    }

    /** Returns a value that is not there. */
    public static Datum absent(Absence why, String unit) {
        return new Datum(Optional.empty(), unit, BigDecimal.ZERO, Optional.of(why));
    }

    /** Returns whether there is a value. */
    public boolean isPresent() {
        return value.isPresent();
    }

    /** Returns whether two figures that are there can be the same number, rounded differently; never in two units. */
    public boolean agrees(Datum other) {
        return unit.equals(other.unit)
                && value.orElseThrow().subtract(other.value.orElseThrow()).abs().compareTo(radius.add(other.radius))
                        <= 0;
    }
}
