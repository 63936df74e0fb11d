package io.duibiao.benchmark;

/**
 * A region in a year: where a panel has a figure, or has none.
 *
 * @param region the code under which the region's series is kept
 * @param year the calendar year in which the period begins
 */
public record Spot(String region, int year) {

    /** The codes of a country differ in few digits, which a plain hash of code and year lays into the same places of a table. */
    @Override
    public int hashCode() {
        return (31 * region.hashCode() + year) * 0x9E3779B1;
    }

    /** Returns the same region a year earlier. */
    public Spot previousYear() {
        return new Spot(region, year - 1);
    }
}
