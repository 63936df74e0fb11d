package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.result.Finding.Severity;

/** Why a reported growth is another one than levels give. */
public enum GrowthCause {
    /** It is not: both agree within what rounding allows. */
    ROUNDING("舍入误差以内", Severity.NOTE),
    /** The bureau measures at comparable prices or in real terms, levels are at current prices. */
    COMPARABLE_PRICES("可比价与现价之差", Severity.NOTE),
    /** 「增长N倍」 was written where 「是N倍」 was meant. */
    MULTIPLE_MISUSED("「增长N倍」疑为「是N倍」", Severity.ERROR),
    /** The sign was lost: 增长 for 下降, or the other way round. */
    SIGN("增减方向相反", Severity.ERROR),
    /** One of the levels is too large or too small by a power of ten. */
    UNIT_SLIP("疑有单位或小数点滑移", Severity.ERROR),
    /** Another release of one of the levels gives the reported growth. */
    REVISED_BASE("基数或本期数另有修订", Severity.NOTE),
    /** The territory changed, so that the levels are not of one scope. */
    CHANGED_SCOPE("行政区划调整", Severity.NOTE),
    /** None of these. */
    UNEXPLAINED("原因不明", Severity.WARNING);

    private final String zh;
    private final Severity severity;

    GrowthCause(String zh, Severity severity) {
        this.zh = zh;
        this.severity = severity;
    }

    /** Returns the cause in Chinese. */
    public String zh() {
        return zh;
    }

    /** Returns how much the difference matters. */
    public Severity severity() {
        return severity;
    }
}
