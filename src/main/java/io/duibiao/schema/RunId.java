package io.duibiao.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/**
 * The id of a run, such as {@code 20230801T180000Z}: the second in which it started, in UTC. Ids sort as the runs followed one
 * another, so that two of them tell which was first.
 */
public final class RunId {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RunId() {}

    /** Returns the id of the run that starts at this moment. */
    public static String of(Instant started) {
        return FORM.format(started);
    }

    /** Returns the second in which a run started; empty where the text is no such id. */
    public static Optional<Instant> started(String run) {
        try {
            return Optional.of(Instant.from(FORM.parse(run)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Returns the day of a run, in UTC; empty where the text is no such id. */
    public static Optional<LocalDate> day(String run) {
        return started(run).map(moment -> moment.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
