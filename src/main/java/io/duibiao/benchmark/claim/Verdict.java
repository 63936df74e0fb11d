package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.result.Datum;

/** What the figures say of a claim. */
public enum Verdict {
    /** The figures as published say the same, within what rounding allows. */
    CONFIRMED("属实"),
    /** Whatever rounding and missing members allow, the claim is not true. */
    CONTRADICTED("不符"),
    /** Figures are missing, or too coarse, to tell. */
    NOT_DECIDABLE("无法判定");

    private final String zh;

    Verdict(String zh) {
        this.zh = zh;
    }

    /** Returns what a found figure says of a claimed one, both there; figures in two units say nothing of one another. */
    static Verdict of(Datum claimed, Datum found) {
        if (!claimed.unit().equals(found.unit())) {
            return NOT_DECIDABLE;
        }
        return claimed.agrees(found) ? CONFIRMED : CONTRADICTED;
    }

    /** Returns the verdict in Chinese. */
    public String zh() {
        return zh;
    }
}
