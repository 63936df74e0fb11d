package io.duibiao.observation;

import io.duibiao.period.Period;
import io.duibiao.statement.Measure;

/**
 * What an observation is the figure of.
 *
 * @param region the region's code
 * @param indicator the indicator's id; for a subject that the catalogue does not know, {@code ~} and its words
 * @param period the period
 * @param measure what the figure says
 * @param comparator what it is measured against; empty where nothing is
 */
public record Key(String region, String indicator, Period period, Measure measure, String comparator) {
    /** What stands before the words of a subject that no catalogue knows. */
    public static final String OUTSIDE = "~";

    /** Returns whether an indicator is one of a catalogue, and not the words of a subject that none knows. */
    public static boolean isOfCatalogue(String indicator) {
        return !indicator.startsWith(OUTSIDE);
    }

    /** Returns whether the figure is of an indicator of the catalogue: only such figures are compared. */
    public boolean isOfCatalogue() {
        return isOfCatalogue(indicator);
    }
}
