package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import java.util.function.Function;

/**
 * What is ranked in a year.
 *
 * @param year the year
 * @param levels the levels
 * @param growth the growth that is used
 * @param reported the growth that was reported, where only that is ranked as soon as one member of a group reports
 */
record Columns(int year, Column levels, Column growth, Column reported) {

    /** Returns the columns of a year of the panel. */
    static Columns of(FactTable facts, int year, Nature nature) {
        Column growth = column(facts, year, one -> one.growth().used(), nature);
        return new Columns(
                year,
                column(facts, year, Facts::level, nature),
                growth,
                nature.isRealGrowth() ? column(facts, year, one -> one.growth().reported(), nature) : growth);
    }

    /** Returns whether a region has a level or a growth. */
    boolean has(int region) {
        return levels.has(region) || growth.has(region);
    }

    private static Column column(FactTable facts, int year, Function<Facts, Datum> what, Nature nature) {
        return new Column(facts.of(year, what), nature.isHigherFirst());
    }
}
