package io.duibiao.benchmark;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a panel is compared.
 *
 * @param asOf the day whose knowledge counts: only figures released until then, and none without a day of release; empty for
 *     all that is known
 * @param weights the figures that weight a mean over members
 */
public record Options(Optional<LocalDate> asOf, Weights weights) {

    /** All that is known, no weights. */
    public static final Options DEFAULT = new Options(Optional.empty(), Weights.NONE);

    /** Returns the options with the knowledge of a day. */
    public Options asOf(LocalDate day) {
        return new Options(Optional.of(day), weights);
    }

    /** Returns the options with weights. */
    public Options weightedBy(Weights other) {
        return new Options(asOf, other);
    }
}
