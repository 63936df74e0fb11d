package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Growth;
import io.duibiao.benchmark.result.Origin;

/**
 * What is known of a region in a year.
 *
 * @param level the figure in force, in its base unit
 * @param growth reported and computed
 * @param origin where the level or, without one, the growth comes from
 */
public record Facts(Datum level, Growth growth, Origin origin) {

    /** Returns the figure by which the region is compared: the level, or the growth in use. */
    public Datum figure(By by) {
        return by == By.LEVEL ? level : growth.used();
    }

    /** Returns what the region published itself: the level, or the growth as reported. */
    public Datum published(By by) {
        return by == By.LEVEL ? level : growth.reported();
    }

    /** Returns whether there is a level or a growth. */
    public boolean isPresent() {
        return level.isPresent() || growth.used().isPresent();
    }
}
