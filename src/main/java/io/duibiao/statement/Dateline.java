package io.duibiao.statement;

import io.duibiao.period.Period;
import io.duibiao.reference.Region;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a document as a whole: whose it is, for which period, and when it came out. Job specification, file name
 * and title each give a part; {@link #or} joins them.
 *
 * @param region the region it reports on
 * @param period the period it reports on
 * @param kind what kind of document it is
 * @param released the day of publication
 */
public record Dateline(
        Optional<Region> region, Optional<Period> period, DocumentKind kind, Optional<LocalDate> released) {

    /** Nothing known. */
    public static final Dateline UNKNOWN =
            new Dateline(Optional.empty(), Optional.empty(), DocumentKind.UNKNOWN, Optional.empty());

    /** Returns this dateline, its gaps filled from another. */
    public Dateline or(Dateline other) {
        return new Dateline(
                region.or(other::region),
                period.or(other::period),
                kind == DocumentKind.UNKNOWN ? other.kind : kind,
                released.or(other::released));
    }
}
