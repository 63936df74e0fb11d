package io.duibiao.statement;

import io.duibiao.period.Period;
import java.util.Optional;

/**
 * The region and the period that a statement is about, as far as words tell.
 *
 * @param region who is meant
 * @param period the period; empty where it is {@code openStart}, or cannot be told
 * @param openStart whether the figure is cumulative from an unstated start (累计 without a period)
 */
public record Scope(RegionWords region, Optional<Period> period, boolean openStart) {

    /** Returns the period as printed: a period's text form, {@code cumulative}, or nothing. */
    public String periodLabel() {
        return openStart ? "cumulative" : period.map(Period::toString).orElse("");
    }
}
