package io.duibiao.statement;

/** What a figure says about its indicator. Each is defined by its first words. */
public enum Measure {
    /** The amount or state itself: 550.5亿元. */
    LEVEL,
    /** What came new in the period: 新增1.4万人. */
    INCREMENT,
    /** Growth against the same period a year earlier, in %. */
    YOY,
    /** Growth in 倍, as the increase: 增长1.5倍 is 1.5, 是去年的1.5倍 is 0.5. */
    YOY_MULTIPLE,
    /** A difference to an earlier time in points or natural units. */
    CHANGE,
    /** The figure before it minus the nation's. */
    GAP_NATION,
    /** The figure before it minus the province's. */
    GAP_PROVINCE,
    /** The figure before it minus the city's. */
    GAP_CITY,
    /** The place among all of the nation. */
    RANK_NATION,
    /** The place within the province. */
    RANK_PROVINCE,
    /** The place within the city. */
    RANK_CITY,
    /** How many places were won, signed. */
    RANK_CHANGE,
    /** A contribution to a whole's growth, in % or points. */
    CONTRIBUTION,
    /** A goal, plan or forecast: never a result. */
    TARGET,
    /** How much of a goal is done, in %. */
    TARGET_PROGRESS,
    /** A figure that is none of these; never an observation. */
    OTHER,
    /** Digits that are part of a name; never an observation. */
    NAME_PART;

    /** Returns whether the figure can become an observation. */
    public boolean isObservation() {
        return this != OTHER && this != NAME_PART;
    }
}
