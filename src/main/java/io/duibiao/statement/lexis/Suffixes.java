package io.duibiao.statement.lexis;

import io.duibiao.statement.Bound;
import java.util.List;

/** The bound that stands behind a figure: 左右, 以上, 以内; and whether a noun behind it makes a class of things. */
final class Suffixes {
    private static final List<String> ABOUT = List.of("左右", "上下", "有余", "余", "多");
    private static final List<String> AT_LEAST = List.of("及以上", "以上", "之多");
    private static final List<String> AT_MOST = List.of("以内", "及以下", "以下", "之内");
    private static final List<String> AFTER_OF = List.of("目标", "增长", "增速", "速度", "水平", "增量", "贡献", "份额");
    private static final String CLOSING = ",。;、)\n和及与至!:-—~";
    private static final List<String> COUNTED =
            List.of("个", "家", "项", "件", "名", "场", "条", "座", "处", "所", "种", "款", "台", "套");

    private Suffixes() {}

    /**
     * A bound behind a figure.
     *
     * @param end the index after it
     * @param bound the bound, {@code EXACT} where none stands there
     * @param threshold whether a noun behind it makes a class of things: 亿元以上项目
     */
    record Suffix(int end, Bound bound, boolean threshold) {}

    static Suffix at(String text, int offset, String unit) {
        int about = Words.lengthAt(text, offset, ABOUT);
        if (about > 0) {
            return new Suffix(offset + about, Bound.ABOUT, false);
        }
        int least = Words.lengthAt(text, offset, AT_LEAST);
        if (least > 0) {
            return new Suffix(offset + least, Bound.AT_LEAST, isThreshold(text, offset + least, unit));
        }
        if (text.startsWith("内", offset) && Words.isHan(Words.charAt(text, offset + 1)) && !Durations.isUnit(unit)) {
            return new Suffix(offset + 1, Bound.AT_MOST, true);
        }
        int most = Words.lengthAt(text, offset, AT_MOST);
        return most > 0
                ? new Suffix(offset + most, Bound.AT_MOST, isThreshold(text, offset + most, unit))
                : new Suffix(offset, Bound.EXACT, false);
    }

    private static boolean isThreshold(String text, int after, String unit) {
        char next = Words.charAt(text, after);
        if (unit.equals("%") || unit.equals("成") || unit.endsWith("百分点")) {
            return false;
        }
        if (Numbers.isDigit(next)) {
            return true;
        }
        if (CLOSING.indexOf(next) >= 0 || next == ' ') {
            return false;
        }
        if (next == '的') {
            return Words.lengthAt(text, after + 1, AFTER_OF) == 0;
        }
        return !COUNTED.contains(unit) && Words.isHan(next);
    }
}
