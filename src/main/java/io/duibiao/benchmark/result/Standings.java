package io.duibiao.benchmark.result;

import io.duibiao.benchmark.result.Consensus.By;
import java.util.Optional;

/**
 * The places of a region in the rankings of a group.
 *
 * @param byLevel by the figure itself; empty where it has none
 * @param byGrowth by growth; empty where it has none
 */
public record Standings(Optional<Standing> byLevel, Optional<Standing> byGrowth) {

    /** Returns the place by one of the two; empty where the region has none. */
    public Optional<Standing> of(By by) {
        return by == By.LEVEL ? byLevel : byGrowth;
    }
}
