package io.duibiao.publish.brief;

import io.duibiao.publish.Amount;
import java.math.BigDecimal;
import java.util.List;

/** How figures are put into words: 同比增长6.0%, 同比下降3.2%, 与上年同期持平, 比上年同期提高0.5个百分点. */
final class Wording {
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    private Wording() {}

    /** Returns a growth in words; that of a rate, in 个百分点, rises and falls. */
    static String growth(Amount growth) {
        int sign = shown(growth).signum();
        if (sign == 0) {
            return "与上年同期持平";
        }
        String figure = magnitude(growth) + growth.unit();
        return isOfRate(growth)
                ? "比上年同期" + (sign > 0 ? "提高" : "下降") + figure
                : "同比" + (sign > 0 ? "增长" : "下降") + figure;
    }

    /** Returns whether a growth is that of a percentage. */
    static boolean isOfRate(Amount growth) {
        return growth.unit().equals("个百分点");
    }

    /** Returns the direction of a gap: 高 or 低. */
    static String direction(Amount gap) {
        return shown(gap).signum() > 0 ? "高" : "低";
    }

    static boolean isZero(Amount amount) {
        return shown(amount).signum() == 0;
    }

    /** Returns the value as it is written, signed. */
    static BigDecimal shown(Amount amount) {
        return amount.rounded(amount.decimals());
    }

    /** Returns the digits without sign and without groups: prose has no thousands separators. */
    static String magnitude(Amount amount) {
        return shown(amount).abs().toPlainString();
    }

    /** Returns a level with its unit: 550.5亿元. */
    static String level(Amount level) {
        return shown(level).toPlainString() + level.unit();
    }

    /** Returns names in a row, the first few of many: 云阳县、江津区, 云阳县、江津区、璧山区等8个. */
    static String list(List<String> names, int most) {
        String few = String.join("、", names.subList(0, Math.min(most, names.size())));
        return names.size() > most ? few + "等" + names.size() + "个" : few;
    }

    /** Returns 一 to 十, then digits. */
    static String numeral(int number) {
        return number <= NUMERALS.size() ? NUMERALS.get(number - 1) : String.valueOf(number);
    }
}
