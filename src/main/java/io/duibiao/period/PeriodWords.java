package io.duibiao.period;

import java.util.Optional;

/**
 * Reads the words by which Chinese reports name periods, such as 「1—5月」, 「上半年」, 「前三季度」, 「6月当月」, 「截至6月底」,
 * 「2021—2025年」 and 「“十四五”」. Words that leave out the year are read in the year of the document.
 */
public final class PeriodWords {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String DASHES = "—-–~～－至";

    /** What stands before 元 as a unit of money 「5000元月均工资」; elsewhere 元 is the first month 「2023年元月」. */
    private static final String BEFORE_MONEY = "0123456789" + NUMERALS + "百千万亿余多美欧港日单";

    private static final String COMPARES = "比较与同由从于和、";
    private static final int FIRST_NUMBERED_PLAN_YEAR = 1981;
    private static final int YEARS_OF_PLAN = 5;

    private final Period reported;
    private final int written;

    /** Makes a reader for a document whose words without a year mean this one. */
    public PeriodWords(int year) {
        this(Period.year(year));
    }

    /** Makes a reader for a document about a period, up to whose end 今年以来 lasts, and whose 去年同期 is a year before it. */
    public PeriodWords(Period reported) {
        this(reported, reported.end().getYear());
    }

    /** Makes a reader for a text about a period that was written in a year, which is 今年 in it. */
    public PeriodWords(Period reported, int written) {
        this.reported = reported;
        this.written = written;
    }

    /**
     * A period found in a text.
     *
     * @param start where its words begin, as an index of the text
     * @param end the index after them
     * @param period the period
     */
    public record Found(int start, int end, Period period) {}

    /** Returns the first period that a text names; empty where it names none. */
    public Optional<Found> firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            Optional<Found> found = at(text, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Returns the period whose words begin exactly at the offset, the longest reading; empty where none do. */
    public Optional<Found> at(String text, int offset) {
        Scanner scanner = new Scanner(text, offset, written - reported.end().getYear());
        return scanner.relative(reported)
                .or(() -> scanner.period(reported.end().getYear()))
                .map(period -> new Found(offset, scanner.position(), period));
    }

    /** A cursor over the text; every method moves on only when it reads something. */
    private static final class Scanner {
        private final String text;
        private final int later;
        private int position;
        private boolean until;

        Scanner(String text, int position, int later) {
            this.later = later;
            this.text = text;
            this.position = position;
        }

        int position() {
            return position;
        }

        /** Reads words that say a period by that of the document. */
        Optional<Period> relative(Period reported) {
            if (take("今年以来")) {
                return Optional.of(
                        Period.upTo(reported.end().getYear(), reported.end().getMonthValue()));
            }
            if (takeFirst("去年同期", "上年同期", "同期")) {
                return Optional.of(reported.previousYear());
            }
            if (takeFirst("今后五年", "未来五年")) {
                return Optional.of(Period.years(
                        reported.end().getYear() + 1, reported.end().getYear() + YEARS_OF_PLAN));
            }
            int begin = position;
            int written = writtenYear(0);
            if (written > 0 && take("同期")) {
                return Optional.of(reported.plusYears(written - reported.end().getYear()));
            }
            boolean earlier = written > 0 && written < reported.end().getYear();
            if (earlier && take("以来")) {
                return Optional.of(Period.years(written, reported.end().getYear()));
            }
            position = begin;
            return Optional.empty();
        }

        Optional<Period> period(int defaultYear) {
            if (position >= text.length()) {
                return Optional.empty();
            }
            int begin = position;
            until = takeFirst("截至", "截止");
            Optional<Period> plan = fiveYearPlan();
            if (plan.isPresent()) {
                return plan;
            }
            int year = writtenYear(defaultYear);
            boolean yearWritten = position > begin && year != 0;
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
            position = begin;
            return Optional.empty();
        }

        private Optional<Period> fiveYearPlan() {
            int begin = position;
            boolean quoted = take("“");
            int number = chineseNumber();
            if (number >= 6 && take("五") && (!quoted || take("”"))) {
                boolean end = takeFirst("期末", "末");
                boolean named = end || takeFirst("时期", "期间", "规划");
                if (quoted || named || number > 10) {
                    int last = FIRST_NUMBERED_PLAN_YEAR + YEARS_OF_PLAN * (number - 5) - 1;
                    return Optional.of(end ? Period.year(last) : Period.years(last - YEARS_OF_PLAN + 1, last));
                }
            }
            position = begin;
            return Optional.empty();
        }

        /** Reads 2023年, 2023, 今年, 去年, 上年; returns 0 where no year stands here. */
        private int writtenYear(int defaultYear) {
            if (takeFirst("今年", "本年")) {
                return defaultYear == 0 || followedBy("以来") ? defaultYear : defaultYear + later;
            }
            int word = position;
            if (takeFirst("去年", "上年")) {
                if (takeFirst("结转", "结余", "净结余", "滚存")) {
                    position = word;
                    return 0;
                }
                return isReviewed(word) ? defaultYear - 1 + later : defaultYear - 1;
            }
            int begin = position;
            int digits = arabic(4);
            if (digits >= 1900 && digits < 2100 && position - begin == 4 && !isDigit(position)) {
                if (take("年度")
                        || take("年")
                        || isYearNext()
                        || isDash(position)
                        || followedBy("全年")
                        || followedBy("上半年")
                        || followedBy("下半年")) {
                    return digits;
                }
            }
            position = begin;
            return 0;
        }

        /** 2015和2016年: 年 is written once. */
        private boolean isYearNext() {
            int begin = position;
            boolean another = takeFirst("和", "与", "、") && arabic(4) > 1900 && position - begin == 5 && take("年");
            position = begin;
            return another;
        }

        /** 去年直接融资878亿元 in a review of the year before; 比去年 and 去年的 still compare with the year before that. */
        private boolean isReviewed(int word) {
            boolean compares = word > 0 && COMPARES.indexOf(text.charAt(word - 1)) >= 0;
            return text.startsWith("去年", word) && !compares && !followedBy("的") && !followedBy("同");
        }

        private Optional<Period> spanOfYears(int first) {
            int begin = position;
            if (takeDash()) {
                int from = position;
                int last = arabic(4);
                if (position - from == 4 && last > first && last < 2100) {
                    takeFirst("年度", "年");
                    return Optional.of(Period.years(first, last));
                }
            }
            position = begin;
            return Optional.empty();
        }

        private Optional<Period> partOfYear(int year) {
            if (takeFirst("上半年", "前六个月")) {
                return Optional.of(Period.half(year, 1));
            }
            if (take("下半年")) {
                return Optional.of(Period.half(year, 2));
            }
            if (takeFirst("全年", "年末", "年底")) {
                return Optional.of(Period.year(year));
            }
            Optional<Period> quarters = quarters(year);
            return quarters.isPresent() ? quarters : months(year);
        }

        private Optional<Period> quarters(int year) {
            int begin = position;
            boolean cumulative = take("前");
            boolean ordinal = !cumulative && take("第");
            int first = number();
            int last = first;
            if (!cumulative && !ordinal && first > 0 && takeDash()) {
                last = number();
            }
            if (first >= 1 && last >= first && last <= 4 && takeFirst("个季度", "季度")) {
                takeFirst("末", "当季");
                return Optional.of(
                        cumulative ? Period.upTo(year, 3 * last) : Period.months(year, 3 * first - 2, 3 * last));
            }
            position = begin;
            return Optional.empty();
        }

        private Optional<Period> months(int year) {
            int begin = position;
            boolean cumulative = take("前");
            int first = firstMonth(cumulative);
            int last = first;
            if (!cumulative && first > 0) {
                take("月");
                if (takeDash() || take("到")) {
                    last = number();
                } else {
                    position = begin;
                    first = firstMonth(cumulative);
                    last = first;
                }
            }
            boolean valid = first >= 1 && last >= first && last <= 12;
            if (valid && (cumulative ? take("个月") : take("月份") || (take("月") && (!isDayNext() || untilDay())))) {
                boolean end = !take("当月") && takeFirst("底", "末");
                return Optional.of(
                        cumulative || end || until ? Period.upTo(year, last) : Period.months(year, first, last));
            }
            position = begin;
            return Optional.empty();
        }

        /** Reads the number of a month, or 元 for the first one, which no count of months 「前5个月」 is. */
        private int firstMonth(boolean cumulative) {
            boolean isMoney = position > 0 && BEFORE_MONEY.indexOf(text.charAt(position - 1)) >= 0;
            return !cumulative && !isMoney && take("元") ? 1 : number();
        }

        /** 截至9月30日: a stock on a day is that of its month; passes the day and returns whether one is the end of such a time. */
        private boolean untilDay() {
            if (until) {
                arabic(2);
                takeFirst("日", "号");
            }
            return until;
        }

        /** 8月20日 is a day; 8月195.7亿元 is a month and a figure. */
        private boolean isDayNext() {
            int end = position;
            while (isDigit(end)) {
                end++;
            }
            return end > position && end < text.length() && "日号".indexOf(text.charAt(end)) >= 0;
        }

        private void takeYearEnd() {
            takeFirst("年末", "年底", "末", "底", "全年");
        }

        private int number() {
            return isDigit(position) ? arabic(2) : chineseNumber();
        }

        private int arabic(int longest) {
            int value = 0;
            int end = Math.min(text.length(), position + longest);
            while (position < end && isDigit(position)) {
                value = 10 * value + text.charAt(position++) - '0';
            }
            return value;
        }

        /** Reads 一 to 十九; returns 0 where no numeral stands here. */
        private int chineseNumber() {
            int first = numeralAt(position);
            if (first == 0) {
                return 0;
            }
            position++;
            int second = first == 10 ? numeralAt(position) : 0;
            boolean planTen = second == 5 && !followedBy("五五");
            if (second == 0 || second == 10 || planTen) {
                return first;
            }
            position++;
            return first + second;
        }

        private int numeralAt(int index) {
            return index < text.length() ? NUMERALS.indexOf(text.charAt(index)) + 1 : 0;
        }

        private boolean isDigit(int index) {
            return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
        }

        private boolean isDash(int index) {
            return index < text.length() && DASHES.indexOf(text.charAt(index)) >= 0;
        }

        /** Reads a dash, or several for one: the ordinary Chinese dash is a double one 「1——7月」. */
        private boolean takeDash() {
            int begin = position;
            while (isDash(position)) {
                position++;
            }
            return position > begin;
        }

        private boolean followedBy(String word) {
            return text.startsWith(word, position);
        }

        private boolean take(String word) {
            if (followedBy(word)) {
                position += word.length();
                return true;
            }
            return false;
        }

        private boolean takeFirst(String... words) {
            for (String word : words) {
                if (take(word)) {
                    return true;
                }
            }
            return false;
        }
    }
}
