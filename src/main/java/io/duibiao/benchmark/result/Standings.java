package io.duibiao.benchmark.result;

import java.util.Optional;

/**
 * The places of a region in the rankings of a group.
 *
 * @param byLevel by the figure itself; empty where it has none
 * @param byGrowth by growth; empty where it has none
 */
public record Standings(Optional<Standing> byLevel, Optional<Standing> byGrowth) {}
