package io.duibiao.benchmark.result;

/**
 * A region's figure held against its city, the nation and a group of peers: one row of {@code gold/benchmarks}. A member of
 * a group without a figure has a row too, which says why.
 *
 * @param cell what it is about
 * @param level the figure itself, in the indicator's base unit
 * @param growth against a year earlier
 * @param city against the region's parent
 * @param nation against the nation
 * @param standings its places in the group
 * @param origin where level or, without a level, growth comes from
 */
public record Benchmark(
        Cell cell, Datum level, Growth growth, Against city, Against nation, Standings standings, Origin origin) {}
