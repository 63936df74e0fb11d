package io.duibiao.lake;

/** How much is compared. */
public enum Extent {
    /** The panels whose figures changed since the benchmarks were written; all, where the rules or catalogues changed. */
    CHANGED,
    /** Every panel. */
    ALL
}
