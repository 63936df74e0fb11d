package io.duibiao.benchmark.result;

/** Why there is no figure. */
public enum Absence {
    /** Others have published the figure of this period, this region has not. */
    NOT_YET("尚未公布"),
    /** No figure of this indicator was ever seen for this region. */
    NEVER_PUBLISHED("从未公布"),
    /** The indicator has no such figure: a growth of a rank, a city's ratio computed from its members' ratios. */
    NOT_APPLICABLE("不适用"),
    /** A figure was handed in and rejected. */
    REJECTED("已剔除"),
    /** A figure was handed in that can be read in two ways. */
    AMBIGUOUS("有歧义"),
    /** There is no figure a year earlier, or it is zero or negative. */
    BASE_MISSING("缺基期"),
    /** The territory or the method changed between the two periods. */
    SCOPE_BROKEN("口径断裂");

    private final String zh;

    Absence(String zh) {
        this.zh = zh;
    }

    /** Returns the reason in Chinese. */
    public String zh() {
        return zh;
    }
}
