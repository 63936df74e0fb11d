package io.duibiao.publish.brief;

import io.duibiao.publish.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How figures are put into words: 增长6.0%, 下降3.2%, 与上年持平; 高0.5个百分点. */
final class Wording {
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private Wording() {}

    /** Returns a growth in words; that of a rate, in 个百分点, rises and falls. */
    static String growth(Amount growth) {
        int sign = growth.rounded(growth.decimals()).signum();
        boolean points = growth.unit().equals("个百分点");
        if (sign == 0) {
            return "与上年同期持平";
        }
        String verb = points ? (sign > 0 ? "提高" : "下降") : (sign > 0 ? "增长" : "下降");
        return verb + magnitude(growth) + growth.unit();
    }

    /** Returns a gap in words: 高1.4个百分点, 低0.5个百分点, 与全市持平 without a number. */
    static String direction(Amount gap) {
        return gap.rounded(gap.decimals()).signum() > 0 ? "高" : "低";
    }

    static boolean isZero(Amount amount) {
        return amount.rounded(amount.decimals()).signum() == 0;
    }

    /** Returns the digits without sign and without groups: prose has no thousands separators. */
    static String magnitude(Amount amount) {
        BigDecimal shown = amount.rounded(amount.decimals()).abs();
        return shown.toPlainString();
    }

    /** Returns a level with its unit: 550.5亿元. */
    static String level(Amount level) {
        return level.rounded(level.decimals()).toPlainString() + level.unit();
    }

    /** Returns names in a row: 云阳县、江津区. */
    static String list(List<String> names) {
        return names.stream().collect(Collectors.joining("、"));
    }

    /** Returns 一 to 十, then digits. */
    static String numeral(int number) {
        return number <= NUMERALS.size() ? NUMERALS.get(number - 1) : String.valueOf(number);
    }
}
