package io.duibiao.benchmark.result;

import java.util.OptionalInt;

/**
 * A place in a ranking. Ties share the better place and leave a gap: 1, 2, 2, 4.
 *
 * @param rank the place, from 1
 * @param low the best place that the rounding of the published figures allows
 * @param high the worst place that it allows
 * @param of how many were ranked
 * @param missing how many members of the group have no figure
 * @param change places won against a year earlier, among those ranked then; empty where there was no rank, or one by growth of
 *     another kind: reported at comparable prices, or computed from levels
 */
public record Standing(int rank, int low, int high, int of, int missing, OptionalInt change) {}
