package io.duibiao.publish;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** How figures are written: results are in base units (元), readers want the indicator's usual one (亿元). */
public final class Display {
    private static final int MOST_DECIMALS = 4;
    private static final int DECIMALS_OF_EXACT = 2;
    private static final int DECIMALS_OF_RATES = 1;

    private final Reference reference;

    Display(Reference reference) {
        this.reference = reference;
    }

    /**
     * Returns a figure of an indicator in the unit in which it is shown; empty where there is none. Rates (% and 个百分点) have at
     * least one decimal, as is the custom: 6.0, not 6.
     */
    public Optional<Amount> amount(Datum datum, Indicator indicator) {
        return datum.value().map(value -> {
            Unit unit = unit(datum.unit(), indicator);
            BigDecimal shown = inUnit(value, unit);
            int decimals = decimals(shown, inUnit(datum.radius(), unit));
            return new Amount(shown, unit.symbol(), isRate(unit) ? Math.max(DECIMALS_OF_RATES, decimals) : decimals);
        });
    }

    /** Returns the unit in which levels of an indicator are shown. */
    public String unit(Indicator indicator) {
        return indicator.unit();
    }

    private Unit unit(String unitOfResult, Indicator indicator) {
        return reference
                .units()
                .of(indicator.unit())
                .filter(usual -> usual.base().equals(unitOfResult))
                .orElseGet(() -> Unit.plain(unitOfResult));
    }

    private static BigDecimal inUnit(BigDecimal inBaseUnit, Unit unit) {
        BigDecimal quotient = inBaseUnit.divide(unit.factor(), MathContext.DECIMAL128);
        return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
    }

    private static boolean isRate(Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.POINTS);
    }

    /** Returns the decimals of a figure that rounding moved by at most {@code radius}: 0.05 is one decimal. */
    private static int decimals(BigDecimal value, BigDecimal radius) {
        if (radius.signum() == 0) {
            return Math.min(
                    DECIMALS_OF_EXACT, Math.max(0, value.stripTrailingZeros().scale()));
        }
        BigDecimal step = radius.multiply(BigDecimal.valueOf(2)).stripTrailingZeros();
        int exponent = step.precision() - step.scale() - 1;
        boolean powerOfTen = step.precision() == 1 && step.unscaledValue().intValueExact() == 1;
        return Math.min(MOST_DECIMALS, Math.max(0, powerOfTen ? -exponent : -exponent - 1));
    }
}
