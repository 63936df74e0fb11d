package io.duibiao.statement.prose;

/** What part of a report is being read: results of the period, a review of five years, or goals. */
enum Era {
    REVIEW,
    FIVE_YEARS,
    /** A paragraph that looks back on several years among others. */
    MIXED,
    GOALS
}
