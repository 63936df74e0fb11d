package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Datum;

/**
 * A figure of a city or the nation that others are held against.
 *
 * @param value the figure, or why there is none
 * @param basis where it comes from
 * @param witnesses how many statements or members it rests on
 */
public record Held(Datum value, Basis basis, int witnesses) {

    static Held absent(Absence why, String unit) {
        return new Held(Datum.absent(why, unit), Basis.NONE, 0);
    }

    /** Returns a computed datum; an absent one keeps its reason and has no basis. */
    static Held computed(Datum datum, int members) {
        return datum.isPresent() ? new Held(datum, Basis.COMPUTED, members) : new Held(datum, Basis.NONE, 0);
    }
}
