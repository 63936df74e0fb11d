package io.duibiao.publish;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Unit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/** How figures are written: results are in base units (元), readers want the indicator's usual one (亿元). */
public final class Display {
    private static final int DECIMALS_OF_COMPUTED = 2;
    private static final int DECIMALS_OF_RATES = 1;

    private final Reference reference;
    private final Naming naming;

    Display(Reference reference, Language language) {
        this.reference = reference;
        this.naming = new Naming(language, reference);
    }

    /**
     * Returns a figure of an indicator in the unit in which it is shown; empty where there is none. Growth and gaps in % and
     * 个百分点 have at least one decimal, as is the custom (6.0, not 6), and exactly one where they were computed.
     */
    public Optional<Amount> amount(Datum datum, Indicator indicator) {
        return datum.value().map(value -> {
            Unit unit = unit(datum.unit(), indicator);
            BigDecimal shown = inUnit(value, unit);
            Precision precision = Precision.of(shown, inUnit(datum.radius(), unit));
            boolean growth = isRate(unit) && !indicator.unit().equals(unit.symbol());
            return new Amount(shown, naming.unit(unit.symbol()), growth ? precision.ofRate() : precision.decimals());
        });
    }

    /** Returns the unit in which levels of an indicator are shown: 亿元, 100 million yuan; empty for a mere number. */
    public String unit(Indicator indicator) {
        return naming.unit(indicator.unit());
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

    /**
     * How many decimals a figure has.
     *
     * @param decimals those that were published, or those that the error of a computed figure leaves
     * @param published whether they were published
     */
    private record Precision(int decimals, boolean published) {

        /** Returns the precision of a figure that rounding moved by at most {@code radius}: 0.05 is one published decimal. */
        static Precision of(BigDecimal value, BigDecimal radius) {
            if (radius.signum() == 0) {
                int scale = Math.max(0, value.stripTrailingZeros().scale());
                return new Precision(Math.min(DECIMALS_OF_COMPUTED, scale), false);
            }
            BigDecimal step = radius.multiply(BigDecimal.valueOf(2)).stripTrailingZeros();
            int exponent = step.precision() - step.scale() - 1;
            boolean powerOfTen = step.unscaledValue().equals(BigInteger.ONE);
            return powerOfTen
                    ? new Precision(Math.max(0, -exponent), true)
                    : new Precision(Math.min(DECIMALS_OF_COMPUTED, Math.max(0, -exponent - 1)), false);
        }

        int ofRate() {
            return published ? Math.max(DECIMALS_OF_RATES, decimals) : DECIMALS_OF_RATES;
        }
    }
}
