package io.duibiao.publish;

import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of the sample as published.
 *
 * @param region the region's code
 * @param indicator the indicator's id
 * @param period the period
 * @param level the level in the indicator's usual unit, with its decimals
 * @param growth the growth in %, with its decimals
 * @param source the document
 */
record SampleFigure(
        String region,
        String indicator,
        Period period,
        Optional<BigDecimal> level,
        Optional<BigDecimal> growth,
        String source) {

    SampleFigure {
        if (level.isEmpty() && growth.isEmpty()) {
            throw new IllegalArgumentException("A figure of the sample needs a level or a growth");
        }
    }
}
