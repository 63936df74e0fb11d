package io.duibiao.publish;

import io.duibiao.period.Period;
import java.util.List;

/** Periods in words, as headings have them. */
final class PeriodNames {
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    private PeriodNames() {}

    /** Returns 2023年, 2023年上半年, 2023年前三季度, 2023年二季度, 2023年1—7月, 2023年7月 or 2021—2025年. */
    static String zh(Period period) {
        String year = period.year() + "年";
        int first = period.start().getMonthValue();
        int last = first + period.months() - 1;
        if (period.months() > 12) {
            return period.year() + "—" + period.end().getYear() + "年";
        }
        if (period.months() == 12) {
            return year;
        }
        if (period.months() == 6 && first % 6 == 1) {
            return year + (first == 1 ? "上半年" : "下半年");
        }
        if (period.months() == 9 && first == 1) {
            return year + "前三季度";
        }
        if (period.months() == 3 && first % 3 == 1) {
            return year + QUARTERS.get(first / 3) + "季度";
        }
        return year + (first == last ? "" : first + "—") + last + "月";
    }

    /** Returns 2023, H1 2023, Q1–Q3 2023, Q2 2023, months 1–7 of 2023 or 2021–2025. */
    static String en(Period period) {
        String text = period.toString().replace("..", "–");
        int dash = text.indexOf('-');
        return dash < 0 ? text : text.substring(dash + 1) + " " + text.substring(0, dash);
    }
}
