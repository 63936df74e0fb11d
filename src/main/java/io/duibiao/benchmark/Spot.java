package io.duibiao.benchmark;

/**
 * A region in a year: where a panel has a figure, or has none.
 *
 * @param region the code under which the region's series is kept
 * @param year the calendar year in which the period begins
 */
public record Spot(String region, int year) {

    /** Returns the same region a year earlier. */
    public Spot previousYear() {
        return new Spot(region, year - 1);
    }
}
