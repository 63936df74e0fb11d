package io.duibiao.period;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of whole months that a figure is about, such as {@code 2023-H1} or {@code 2023-M01..M07}. A stock at the end of a
 * period has that period too.
 *
 * <p>The text form is the shortest of {@code 2023}, {@code 2023-H1}, {@code 2023-Q2}, {@code 2023-Q1..Q3}, {@code 2023-M07},
 * {@code 2023-M01..M07} and, for several whole years, {@code 2021..2025}; {@link #parse} and {@link #toString} are inverse.
 * Years, halves, quarters and months are those of ISO 8601; the ranges are this project's own.
 *
 * @param start the first month
 * @param months how many months, at least 1; a period of less than a year does not cross a year's end
 */
public record Period(YearMonth start, int months) implements Comparable<Period> {
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");
    /** A period of each kind, as messages name them: what {@link #parse} reads. */
    public static final String FORMS = "2023, 2023-H1, 2023-Q2, 2023-Q1..Q3, 2023-M07, 2023-M01..M07 or 2021..2025";

    private static final Pattern TEXT =
            Pattern.compile("(\\d{4})(?:-(?:H([12])|Q([1-4])(?:\\.\\.Q([1-4]))?|M(\\d\\d)(?:\\.\\.M(\\d\\d))?))?");

    public Period {
        if (months < 1) {
            throw new IllegalArgumentException(
                    "Invalid length of a period: " + months + " months (must be at least 1)");
        }
        boolean wholeYears = start.getMonthValue() == 1 && months % 12 == 0;
        if (!wholeYears && start.getMonthValue() + months > 13) {
            throw new IllegalArgumentException(
                    "Invalid period: " + months + " months from " + start + " cross the end of the year");
        }
    }

    /** Returns the whole year. */
    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), 12);
    }

    /** Returns all years from the first to the last, both included. */
    public static Period years(int first, int last) {
        return new Period(YearMonth.of(first, 1), 12 * (last - first + 1));
    }

    /** Returns the half-year, 1 or 2. */
    public static Period half(int year, int half) {
        return new Period(YearMonth.of(year, 6 * half - 5), 6);
    }

    /** Returns the quarter, 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return new Period(YearMonth.of(year, 3 * quarter - 2), 3);
    }

    /** Returns the month. */
    public static Period month(int year, int month) {
        return new Period(YearMonth.of(year, month), 1);
    }

    /** Returns the months from January to the given one: 1—7月. */
    public static Period upTo(int year, int month) {
        return new Period(YearMonth.of(year, 1), month);
    }

    /** Returns the months from the first to the last, both included and of one year. */
    public static Period months(int year, int first, int last) {
        return new Period(YearMonth.of(year, first), last - first + 1);
    }

    /**
     * Returns the period of a text form, such as {@code 2023-Q1..Q3}.
     *
     * @throws DateTimeException if the text is no period
     */
    public static Period parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new DateTimeException("Invalid period '" + text + "' (must be like " + FORMS + ")"));
    }

    /** Returns the period of a text form, or empty where the text is none. */
    public static Optional<Period> tryParse(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            int last = Integer.parseInt(years.group(2));
            return first < last ? Optional.of(years(first, last)) : Optional.empty();
        }
        Matcher m = TEXT.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        if (m.group(2) != null) {
            return Optional.of(half(year, Integer.parseInt(m.group(2))));
        }
        if (m.group(3) != null) {
            int first = Integer.parseInt(m.group(3));
            int last = m.group(4) == null ? first : Integer.parseInt(m.group(4));
            return first <= last ? Optional.of(months(year, 3 * first - 2, 3 * last)) : Optional.empty();
        }
        if (m.group(5) != null) {
            int first = Integer.parseInt(m.group(5));
            int last = m.group(6) == null ? first : Integer.parseInt(m.group(6));
            boolean valid = 1 <= first && first <= last && last <= 12;
            return valid ? Optional.of(months(year, first, last)) : Optional.empty();
        }
        return Optional.of(year(year));
    }

    /** Returns the calendar year in which the period begins. */
    public int year() {
        return start.getYear();
    }

    /** Returns the last month. */
    public YearMonth end() {
        return start.plusMonths(months - 1L);
    }

    /** Returns the same stretch of months another number of years later; earlier where the number is negative. */
    public Period plusYears(int years) {
        return new Period(start.plusYears(years), months);
    }

    /** Returns the same stretch a year earlier: the base of a year-on-year growth. */
    public Period previousYear() {
        return plusYears(-1);
    }

    /** Returns the same stretch a year later. */
    public Period nextYear() {
        return plusYears(1);
    }

    /** Returns what two periods must share to be compared: 上半年 with 上半年. */
    public PeriodKind kind() {
        return new PeriodKind(start.getMonthValue(), months);
    }

    /**
     * Returns what remains of a cumulative period when a shorter one with the same start is taken away: H1 − Q1 is Q2. Only
     * flows may be differenced this way, and only within one vintage and one scope.
     */
    public Optional<Period> minus(Period prefix) {
        if (!start.equals(prefix.start) || prefix.months >= months || months > 12) {
            return Optional.empty();
        }
        return Optional.of(new Period(start.plusMonths(prefix.months), months - prefix.months));
    }

    /** Orders periods by their last month, shorter ones first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = end().compareTo(other.end());
        return byEnd != 0 ? byEnd : Integer.compare(months, other.months);
    }

    @Override
    public String toString() {
        String year = padded(year(), 4);
        int first = start.getMonthValue();
        int last = first + months - 1;
        if (months == 12) {
            return year;
        }
        if (months > 12) {
            return year + ".." + padded(end().getYear(), 4);
        }
        if (months == 6 && (first == 1 || first == 7)) {
            return year + "-H" + (first == 1 ? 1 : 2);
        }
        if (months % 3 == 0 && first % 3 == 1) {
            int firstQuarter = (first + 2) / 3;
            return year + "-Q" + firstQuarter + (months == 3 ? "" : "..Q" + last / 3);
        }
        String range = year + "-M" + padded(first, 2);
        return months == 1 ? range : range + "..M" + padded(last, 2);
    }

    /** Every row of a table names its period, so this is no place for a formatter. */
    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
