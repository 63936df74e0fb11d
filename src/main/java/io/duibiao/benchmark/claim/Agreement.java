package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.result.Datum;

/** What it says of a claim that a found figure can be the same number as the claimed one, rounded differently, or cannot. */
final class Agreement {
    private Agreement() {}

    /** Returns whether a claimed figure is confirmed by a found one, both there; figures in two units say nothing. */
    static Verdict of(Datum claimed, Datum found) {
        if (!claimed.unit().equals(found.unit())) {
            return Verdict.NOT_DECIDABLE;
        }
        return claimed.agrees(found) ? Verdict.CONFIRMED : Verdict.CONTRADICTED;
    }
}
