package io.duibiao.period;

import java.time.YearMonth;

/**
 * What periods of different years must share to be compared, such as {@code H1}: the month they begin with and their length.
 *
 * @param firstMonth 1 to 12
 * @param months the length
 */
public record PeriodKind(int firstMonth, int months) {

    /** Returns the period of this kind that begins in the year. */
    public Period in(int year) {
        return new Period(YearMonth.of(year, firstMonth), months);
    }

    /** Returns the kind as in a period's text form without its year: {@code Y}, {@code H1}, {@code Q1..Q3}, {@code M01..M07}. */
    @Override
    public String toString() {
        String text = in(2000).toString();
        return text.length() == 4 ? "Y" : months > 12 ? months / 12 + "Y" : text.substring(5);
    }
}
