package io.duibiao.benchmark.result;

import java.util.OptionalInt;

/**
 * A place in a ranking. Ties share the better place and leave a gap: 1, 2, 2, 4.
 *
 * @param rank the place, from 1
 * @param low the best place that the rounding of the published figures allows
 * @param high the worst place that it allows
 * @param of how many were ranked
 * @param missing how many members of the group are not ranked: those without a figure, and those with one of another kind or unit
 * @param change places won against a year earlier, among those ranked then; empty where there was no rank, or one by growth of
 *     another kind: reported at comparable prices, or computed from levels
 */
public record Standing(int rank, int low, int high, int of, int missing, OptionalInt change) {

    /** Returns whether no other member was ranked, so that the place and its change say nothing. */
    public boolean isAlone() {
        return of == 1;
    }

    /** Returns the worst place that rounding allows, were all members that are not ranked ahead. */
    public int worst() {
        return high + missing;
    }

    /** Returns whether a place that is stated can be this one, however figures were rounded and whatever the missing ones are. */
    public boolean allows(int stated) {
        return low <= stated && stated <= worst();
    }
}
