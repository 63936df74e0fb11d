package io.duibiao.period;

import java.util.Optional;

/**
 * The words of a period at one place of a text. A rule that does not find all its words goes back to where it began, so that
 * the next one may try.
 */
final class PeriodGrammar {
    /** What stands before 元 as a unit of money 「5000元月均工资」; elsewhere 元 is the first month 「2023年元月」. */
    private static final String BEFORE_MONEY = "0123456789一二三四五六七八九十百千万亿余多美欧港日单";

    private static final String COMPARES = "比较与同由从于和、";
    private static final int FIRST_NUMBERED_PLAN_YEAR = 1981;
    private static final int YEARS_OF_PLAN = 5;

    private final Cursor words;
    private final int yearsLater;
    private boolean until;

    /**
     * Makes the grammar at a place.
     *
     * @param text the text
     * @param start where the words are to begin
     * @param yearsLater how many years after the end of the reported period the text was written: 今年 is that year
     */
    PeriodGrammar(String text, int start, int yearsLater) {
        this.words = new Cursor(text, start);
        this.yearsLater = yearsLater;
    }

    /** Returns the index after what was read. */
    int end() {
        return words.position();
    }

    /** Reads words that say a period by that of the document; returns empty where none stand here. */
    Optional<Period> relative(Period reported) {
        if (words.take("今年以来")) {
            return Optional.of(
                    Period.upTo(reported.end().getYear(), reported.end().getMonthValue()));
        }
        if (words.takeFirst("去年同期", "上年同期", "同期")) {
            return Optional.of(reported.previousYear());
        }
        if (words.takeFirst("今后五年", "未来五年")) {
            return Optional.of(
                    Period.years(reported.end().getYear() + 1, reported.end().getYear() + YEARS_OF_PLAN));
        }
        int begin = words.position();
        int written = writtenYear(0);
        if (written > 0 && words.take("同期")) {
            return Optional.of(reported.plusYears(written - reported.end().getYear()));
        }
        boolean earlier = written > 0 && written < reported.end().getYear();
        if (earlier && words.take("以来")) {
            return Optional.of(Period.years(written, reported.end().getYear()));
        }
        words.backTo(begin);
        return Optional.empty();
    }

    /**
     * Reads words that say a period of their own; returns empty where none stand here.
     *
     * @param defaultYear the year of words that leave it out
     */
    Optional<Period> period(int defaultYear) {
        if (words.isAtEnd()) {
            return Optional.empty();
        }
        int begin = words.position();
        until = words.takeFirst("截至", "截止");
        Optional<Period> plan = fiveYearPlan();
        if (plan.isPresent()) {
            return plan;
        }
        int year = writtenYear(defaultYear);
        boolean yearWritten = words.position() > begin && year != 0;
        if (yearWritten) {
            Optional<Period> span = spanOfYears(year);
            if (span.isPresent()) {
                return span;
            }
        }
        int base = yearWritten ? year : defaultYear;
        Optional<Period> part = partOfYear(base);
        if (part.isPresent()) {
            return part;
        }
        if (yearWritten) {
            takeYearEnd();
            return Optional.of(Period.year(year));
        }
        words.backTo(begin);
        return Optional.empty();
    }

    /** Reads “十四五”, 十四五时期, “十三五”期末: five years, or the last of them. A bare 八五 may be anything, and is none. */
    private Optional<Period> fiveYearPlan() {
        int begin = words.position();
        boolean quoted = words.take("“");
        int number = words.chineseNumber();
        if (number >= 6 && words.take("五") && (!quoted || words.take("”"))) {
            boolean end = words.takeFirst("期末", "末");
            boolean named = end || words.takeFirst("时期", "期间", "规划");
            if (quoted || named || number > 10) {
                int last = FIRST_NUMBERED_PLAN_YEAR + YEARS_OF_PLAN * (number - 5) - 1;
                return Optional.of(end ? Period.year(last) : Period.years(last - YEARS_OF_PLAN + 1, last));
            }
        }
        words.backTo(begin);
        return Optional.empty();
    }

    /** Reads 2023年, 2023, 今年, 去年, 上年; returns 0 where no year stands here. */
    private int writtenYear(int defaultYear) {
        if (words.takeFirst("今年", "本年")) {
            return defaultYear == 0 || words.followedBy("以来") ? defaultYear : defaultYear + yearsLater;
        }
        int word = words.position();
        if (words.takeFirst("去年", "上年")) {
            if (words.takeFirst("结转", "结余", "净结余", "滚存")) {
                words.backTo(word);
                return 0;
            }
            return isReviewed(word) ? defaultYear - 1 + yearsLater : defaultYear - 1;
        }
        int begin = words.position();
        int digits = words.arabic(4);
        if (digits >= 1900 && digits < 2100 && words.position() - begin == 4 && !words.isDigit()) {
            if (words.take("年度")
                    || words.take("年")
                    || isYearNext()
                    || words.isDash()
                    || words.followedBy("全年")
                    || words.followedBy("上半年")
                    || words.followedBy("下半年")) {
                return digits;
            }
        }
        words.backTo(begin);
        return 0;
    }

    /** 2015和2016年: 年 is written once. */
    private boolean isYearNext() {
        int begin = words.position();
        boolean another = words.takeFirst("和", "与", "、")
                && words.arabic(4) > 1900
                && words.position() - begin == 5
                && words.take("年");
        words.backTo(begin);
        return another;
    }

    /** 去年直接融资878亿元 in a review of the year before; 比去年 and 去年的 still compare with the year before that. */
    private boolean isReviewed(int word) {
        boolean compares = words.isAnyOf(COMPARES, word - 1);
        return words.isAt("去年", word) && !compares && !words.followedBy("的") && !words.followedBy("同");
    }

    /** Reads the rest of 2021—2025年. */
    private Optional<Period> spanOfYears(int first) {
        int begin = words.position();
        if (words.takeDash()) {
            int from = words.position();
            int last = words.arabic(4);
            if (words.position() - from == 4 && last > first && last < 2100) {
                words.takeFirst("年度", "年");
                return Optional.of(Period.years(first, last));
            }
        }
        words.backTo(begin);
        return Optional.empty();
    }

    private Optional<Period> partOfYear(int year) {
        if (words.takeFirst("上半年", "前六个月")) {
            return Optional.of(Period.half(year, 1));
        }
        if (words.take("下半年")) {
            return Optional.of(Period.half(year, 2));
        }
        if (words.takeFirst("全年", "年末", "年底")) {
            return Optional.of(Period.year(year));
        }
        Optional<Period> quarters = quarters(year);
        return quarters.isPresent() ? quarters : months(year);
    }

    /** Reads 一季度, 第三季度, 前三季度, 一至三季度. */
    private Optional<Period> quarters(int year) {
        int begin = words.position();
        boolean cumulative = words.take("前");
        boolean ordinal = !cumulative && words.take("第");
        int first = words.number();
        int last = first;
        if (!cumulative && !ordinal && first > 0 && words.takeDash()) {
            last = words.number();
        }
        if (first >= 1 && last >= first && last <= 4 && words.takeFirst("个季度", "季度")) {
            words.takeFirst("末", "当季");
            return Optional.of(cumulative ? Period.upTo(year, 3 * last) : Period.months(year, 3 * first - 2, 3 * last));
        }
        words.backTo(begin);
        return Optional.empty();
    }

    /** Reads 7月, 1—7月, 前7个月, 前7月, 6月当月; a month's end 6月底 and 截至 are of all months until then. */
    private Optional<Period> months(int year) {
        int begin = words.position();
        boolean cumulative = words.takeFirst("前", "首");
        int first = firstMonth(cumulative);
        int last = first;
        if (!cumulative && first > 0) {
            words.take("月");
            if (words.takeDash() || words.take("到")) {
                last = words.number();
            } else {
                words.backTo(begin);
                first = firstMonth(cumulative);
                last = first;
            }
        }
        boolean valid = first >= 1 && last >= first && last <= 12;
        if (valid
                && (cumulative
                        ? words.takeFirst("个月", "月份", "月")
                        : words.take("月份") || (words.take("月") && (!isDayNext() || untilDay())))) {
            boolean end = !words.take("当月") && words.takeFirst("底", "末");
            return Optional.of(cumulative || end || until ? Period.upTo(year, last) : Period.months(year, first, last));
        }
        words.backTo(begin);
        return Optional.empty();
    }

    /** Reads the number of a month, or 元 for the first one, which no count of months 「前5个月」 is. */
    private int firstMonth(boolean cumulative) {
        boolean isMoney = words.isAnyOf(BEFORE_MONEY, words.position() - 1);
        return !cumulative && !isMoney && words.take("元") ? 1 : words.number();
    }

    /** 截至9月30日: a stock on a day is that of its month; passes the day and returns whether one is the end of such a time. */
    private boolean untilDay() {
        if (until) {
            words.arabic(2);
            words.takeFirst("日", "号");
        }
        return until;
    }

    /** 8月20日 is a day; 8月195.7亿元 is a month and a figure. */
    private boolean isDayNext() {
        int begin = words.position();
        boolean day = words.takeDigits() && words.isAnyOf("日号", words.position());
        words.backTo(begin);
        return day;
    }

    private void takeYearEnd() {
        words.takeFirst("年末", "年底", "末", "底", "全年");
    }
}
