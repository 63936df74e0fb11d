package io.duibiao.benchmark.result;

import io.duibiao.benchmark.result.Consensus.By;

/**
 * A region's figure held against its city, the nation and a group of peers: one row of {@code gold/benchmarks}. A member of
 * a group without a figure has a row too, which says why.
 *
 * @param cell what it is about
 * @param figures the region's figures, the very same ones in each of its groups
 * @param standings its places in the group
 */
public record Benchmark(Cell cell, Figures figures, Standings standings) {

    /** Returns the figure itself, in the indicator's base unit. */
    public Datum level() {
        return figures.level();
    }

    /** Returns the growth against a year earlier. */
    public Growth growth() {
        return figures.growth();
    }

    /** Returns the figure by which it is compared: the level, or the growth in use. */
    public Datum figure(By by) {
        return by == By.LEVEL ? level() : growth().used();
    }

    /** Returns how it stands to the region's parent. */
    public Against city() {
        return figures.city();
    }

    /** Returns how it stands to the nation. */
    public Against nation() {
        return figures.nation();
    }

    /** Returns where level or, without a level, growth comes from. */
    public Origin origin() {
        return figures.origin();
    }
}
