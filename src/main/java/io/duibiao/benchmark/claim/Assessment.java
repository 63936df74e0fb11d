package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.result.Datum;
import java.util.List;

/**
 * What came of checking a claim.
 *
 * @param verdict the verdict
 * @param found the figure that stands against the claimed one; absent, with the reason, where none can be told
 * @param because why, in Chinese, with the figures that rounding or missing members leave open
 * @param regions the codes of the regions whose figures say so: those that were counted or summed
 */
public record Assessment(Verdict verdict, Datum found, String because, List<String> regions) {
    public Assessment {
        regions = List.copyOf(regions);
    }

    static Assessment undecided(Datum found, String because) {
        return new Assessment(Verdict.NOT_DECIDABLE, found, because, List.of());
    }
}
