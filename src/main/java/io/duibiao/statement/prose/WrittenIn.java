package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year in which a press note was written, told by the day with which it begins: 「1月11日,统计局发布了2020年12月份数据」 is of 2021. */
final class WrittenIn {
    private static final int OPENING = 40;
    private static final int MONTHS = 12;
    /** 去年全年国内生产总值: the figures of a whole year come out in the next. */
    private static final String YEAR_OVER = "去年全年";

    private static final Pattern DAY = Pattern.compile("(?<![\\d年])(1?\\d)月[0-3]?\\d日");

    private WrittenIn() {}

    /** Returns the year in which a text on the period was written: the next one where its day comes before the period's end. */
    static int year(String text, Period reported) {
        Matcher day = DAY.matcher(text.substring(0, Math.min(text.length(), OPENING)));
        int year = reported.end().getYear();
        boolean next =
                day.find() && Integer.parseInt(day.group(1)) < reported.end().getMonthValue();
        boolean whole = reported.months() == MONTHS && text.contains(YEAR_OVER);
        return next || whole ? year + 1 : year;
    }
}
