package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.Comparison;

/** Something that was said about figures of one indicator and period, and can be checked. */
public sealed interface Claim permits CountClaim, SumClaim, RankClaim, FigureClaim, ShareClaim {

    /** Returns what the figures of the claim's indicator say of it. */
    Assessment check(Comparison comparison);
}
