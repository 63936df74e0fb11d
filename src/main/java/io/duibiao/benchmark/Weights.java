package io.duibiao.benchmark;

import io.duibiao.period.Period;
import java.math.BigDecimal;
import java.util.Optional;

/** The figures by which a mean over members is weighted, such as the population of each district for income per head. */
@FunctionalInterface
public interface Weights {

    /** No weight is known. */
    Weights NONE = (region, period) -> Optional.empty();

    /** Returns the weight of a region in a period, in any unit that all regions share; empty where it is not known. */
    Optional<BigDecimal> of(String region, Period period);
}
