package io.duibiao.statement.lexis;

import java.util.List;
import java.util.Set;

/** Tells spans of time that are figures (优良天数达161天) from those that only say how long or how old (连续9年, 65岁以上). */
final class Durations {
    private static final Set<String> UNITS =
            Set.of("年", "个月", "天", "小时", "分钟", "秒", "周", "岁", "周岁", "工作日", "个工作日", "日历天", "学时", "学年", "季度", "个季度", "日");
    private static final List<String> BEFORE_FIGURE = List.of(
            "达", "达到", "为", "至", "到", "增加", "减少", "高于", "超过", "超", "突破", "缩短", "压缩", "延长", "提高", "下降", "多", "少", "在",
            "压减", "天数", "寿命", "年限", "时间", "时长", "约", "不低于", "不少于", "是", "时限", "从", "由", ":", "较上年", "提升", "年的", "初的",
            "标准的有", "天数有", "期的", "平均", "平均居住", "霜期", "工期", "周期", "日照");
    private static final String BEHIND_FIGURE = "和左以提升降增缩延减至";
    private static final List<String> ONLY_LENGTH =
            List.of("连续", "持续", "近", "未来", "提前", "用", "每", "第", "历时", "为期", "至今", "时隔");

    private Durations() {}

    static boolean isUnit(String unit) {
        return UNITS.contains(unit);
    }

    /** Returns whether the number of a time unit at the place is a length or an age and no figure. */
    static boolean isNoFigure(String text, int start, int after) {
        if (Words.anyEndsAt(text, start, ONLY_LENGTH)) {
            return true;
        }
        char next = Words.charAt(text, after);
        boolean noun = Words.isHan(next) && BEHIND_FIGURE.indexOf(next) < 0;
        return noun || !Words.anyEndsAt(text, start, BEFORE_FIGURE);
    }
}
