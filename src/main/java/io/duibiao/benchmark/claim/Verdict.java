package io.duibiao.benchmark.claim;

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

    /** Returns the verdict in Chinese. */
    public String zh() {
        return zh;
    }
}
