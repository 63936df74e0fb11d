package io.duibiao.benchmark.result;

import io.duibiao.reference.Rounded;
import java.math.BigDecimal;
import java.util.List;
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
public record Datum(Optional<BigDecimal> value, String unit, BigDecimal radius, Optional<Absence> absence)
        implements Rounded {
    public Datum {
        if (value.isPresent() == absence.isPresent()) {
            throw new IllegalArgumentException("A datum has a value or a reason for its absence, not both or neither");
        }
    }

    /** Returns a value that is there. */
    public static Datum of(BigDecimal value, String unit, BigDecimal radius) {
        return new Datum(Optional.of(value), unit, radius, Optional.empty());
    }

    /** Returns a figure with its precision. */
    public static Datum of(Rounded figure) {
        return of(figure.number(), figure.unit(), figure.radius());
    }

    /**
     * Returns what figures add up to, with the roundings of all of them.
     *
     * @param parts figures that are there, at least one, in one unit
     */
    public static Datum sum(List<Datum> parts) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal radius = BigDecimal.ZERO;
        for (Datum part : parts) {
            total = total.add(part.number());
            radius = radius.add(part.radius());
        }
        return of(total, parts.get(0).unit(), radius);
    }

    /** Returns a value that is not there. */
    public static Datum absent(Absence why, String unit) {
        return new Datum(Optional.empty(), unit, BigDecimal.ZERO, Optional.of(why));
    }

    /** Returns whether there is a value. */
    public boolean isPresent() {
        return value.isPresent();
    }

    /**
     * Returns the value.
     *
     * @throws java.util.NoSuchElementException if it is absent: ask {@link #isPresent} before holding it against another
     */
    @Override
    public BigDecimal number() {
        return value.orElseThrow();
    }
}
