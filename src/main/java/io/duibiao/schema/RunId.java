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

    /** China has one time: a run at two in the morning there is still of the day before in UTC. */
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

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

    /** Returns the day of a run, as those who read it count days; empty where the text is no such id. */
    public static Optional<LocalDate> day(String run) {
        return started(run).map(RunId::day);
    }

    /** Returns the day of a moment in China, where figures are released and read. */
    public static LocalDate day(Instant moment) {
        return moment.atOffset(CHINA).toLocalDate();
    }

    /** Returns the moment at which a day begins in China. */
    public static Instant begin(LocalDate day) {
        return day.atStartOfDay().toInstant(CHINA);
    }
}
