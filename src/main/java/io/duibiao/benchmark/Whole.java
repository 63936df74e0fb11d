package io.duibiao.benchmark;

/**
 * What the parts of a city or the nation are held against in a year.
 *
 * @param level its level
 * @param growth its growth; for an indicator measured at comparable prices, at comparable prices
 * @param nominal its growth as computed from levels
 */
public record Whole(Held level, Held growth, Held nominal) {}
