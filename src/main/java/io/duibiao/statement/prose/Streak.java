package io.duibiao.statement.prose;

import io.duibiao.period.Period;

/**
 * A subject freed of a streak: 「粮食总产量连续9年稳定在1300亿斤以上」 holds for each of nine years.
 *
 * @param subject the words before the streak
 * @param years its length; 0 where there is none
 */
record Streak(String subject, int years) {
    private static final int LONGEST = 99;
    private static final String NUMERALS = "零一二三四五六七八九";

    static Streak of(String subject) {
        String words = subject.replace("两年", "二年");
        int at = words.lastIndexOf("连续");
        if (at < 0 || !words.endsWith("年")) {
            return new Streak(words, 0);
        }
        int years = 0;
        for (int i = at + 2; i < words.length() - 1; i++) {
            char c = words.charAt(i);
            int digit = c >= '0' && c <= '9' ? c - '0' : NUMERALS.indexOf(c);
            if (digit < 0 || years > LONGEST) {
                return new Streak(words, 0);
            }
            years = 10 * years + digit;
        }
        return new Streak(words.substring(0, at), Math.min(years, LONGEST));
    }

    /** Returns the years of the streak that ends with a period. */
    Period until(Period last) {
        int year = last.end().getYear();
        return last.months() == 12 ? Period.years(year - years + 1, year) : last;
    }
}
