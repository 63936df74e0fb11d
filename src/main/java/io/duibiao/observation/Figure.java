package io.duibiao.observation;

import io.duibiao.reference.Rounded;
import io.duibiao.statement.Bound;
import java.math.BigDecimal;

/**
 * A figure in its base unit, with the precision in which it was published.
 *
 * @param value signed, in {@code unit}
 * @param unit the base unit: 元, 人, %
 * @param bound whether the value is meant exactly
 * @param radius half a unit of the last published decimal, in {@code unit}: 0.05 for 6.0 %, 5000000 for 550.5亿元
 */
public record Figure(BigDecimal value, String unit, Bound bound, BigDecimal radius) implements Rounded {

    @Override
    public BigDecimal number() {
        return value;
    }
}
