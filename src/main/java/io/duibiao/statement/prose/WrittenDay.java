package io.duibiao.statement.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day that is written with its year: 2018年7月23日, 2018-07-23. */
final class WrittenDay {
    private static final Pattern DAY = Pattern.compile("(20\\d\\d)[-年./](\\d{1,2})[-月./](\\d{1,2})日?");

    private WrittenDay() {}

    /** Returns the latest day in a text. */
    static Optional<LocalDate> last(String text) {
        return DAY.matcher(text).results().flatMap(day -> date(day).stream()).max(LocalDate::compareTo);
    }

    /** Returns where the day ends that begins at a place of a text; −1 where none does. */
    static int end(String text, int start) {
        Matcher day = DAY.matcher(text).region(start, text.length());
        return day.lookingAt() ? day.end() : -1;
    }

    /** 13月32日 is no date and dates nothing. */
    private static Optional<LocalDate> date(MatchResult day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
