package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.reference.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Exact quotients of published figures, rounded once: half up to six decimals, with the range that rounding of both allows. */
public final class Quotient {
    private static final int DECIMALS = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Quotient() {}

    /**
     * Returns the growth in % from a base to a level.
     *
     * @return empty where the base is zero, negative, or not distinguishable from zero as published
     */
    public static Optional<Datum> growth(Datum level, Datum base) {
        return percent(level, base, value(level).subtract(value(base)), HUNDRED);
    }

    /**
     * Returns a figure as a percentage of another one.
     *
     * @return empty where the other is zero, negative, or not distinguishable from zero as published
     */
    public static Optional<Datum> percent(Datum part, Datum whole) {
        return percent(part, whole, value(part), BigDecimal.ZERO);
    }

    /** Returns a figure as a percentage of another one less so many per cent, which leave a rest of the figure, rounded once. */
    private static Optional<Datum> percent(Datum part, Datum whole, BigDecimal rest, BigDecimal less) {
        BigDecimal dividend = value(part);
        BigDecimal divisor = value(whole);
        BigDecimal least = divisor.subtract(whole.radius());
        if (divisor.signum() <= 0 || least.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal value = percent(rest, divisor, RoundingMode.HALF_UP);
        BigDecimal most = divisor.add(whole.radius());
        BigDecimal high = dividend.add(part.radius());
        BigDecimal low = dividend.subtract(part.radius());
        BigDecimal upper = percent(high, high.signum() < 0 ? most : least, RoundingMode.CEILING);
        BigDecimal lower = percent(low, low.signum() < 0 ? least : most, RoundingMode.FLOOR);
        BigDecimal share = value.add(less);
        BigDecimal radius = upper.subtract(share).max(share.subtract(lower));
        return Optional.of(Datum.of(value, Unit.PERCENT.symbol(), radius));
    }

    private static BigDecimal value(Datum datum) {
        return datum.value().orElseThrow();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, RoundingMode rounding) {
        return part.scaleByPowerOfTen(2).divide(whole, DECIMALS, rounding);
    }

    /** Returns a quotient, rounded half up to six decimals. */
    public static BigDecimal of(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
    }
}
