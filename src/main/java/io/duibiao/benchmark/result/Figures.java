package io.duibiao.benchmark.result;

/**
 * A region's figures of an indicator in a period, and how they stand to those above it: the same in each of its groups.
 *
 * @param level the figure itself, in the indicator's base unit
 * @param growth against a year earlier
 * @param city against the region's parent
 * @param nation against the nation
 * @param origin where level or, without a level, growth comes from
 */
public record Figures(Datum level, Growth growth, Against city, Against nation, Origin origin) {}
