package io.duibiao.benchmark;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a panel is compared.
 *
 * @param asOf the day whose knowledge counts: only figures released until then, and none without a day of release; empty for
 *     all that is known
 */
public record Options(Optional<LocalDate> asOf) {

    /** All that is known. */
    public static final Options DEFAULT = new Options(Optional.empty());

    /** Returns the options with the knowledge of a day. */
    public Options asOf(LocalDate day) {
        return new Options(Optional.of(day));
    }
}
