package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.result.Datum;

/** Whether two figures can be the same number, rounded differently. */
final class Agreement {
    private Agreement() {}

    /** Returns whether a claimed figure is confirmed by a found one, both there; figures in two units say nothing. */
    static Verdict of(Datum claimed, Datum found) {
        if (!claimed.unit().equals(found.unit())) {
            return Verdict.NOT_DECIDABLE;
        }
        boolean agree = claimed.value()
                        .orElseThrow()
                        .subtract(found.value().orElseThrow())
                        .abs()
                        .compareTo(claimed.radius().add(found.radius()))
                <= 0;
        return agree ? Verdict.CONFIRMED : Verdict.CONTRADICTED;
    }
}
