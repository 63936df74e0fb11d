package io.duibiao.statement;

/** The kinds of documents that bureaus publish. */
public enum DocumentKind {
    /** 半年、季度、计划执行情况: a report on a period. */
    REPORT,
    /** 国民经济和社会发展统计公报. */
    BULLETIN,
    /** 政府工作报告: last year's results and next year's goals. */
    WORK_REPORT,
    /** 新闻稿. */
    PRESS_NOTE,
    /** Tables. */
    TABLE,
    UNKNOWN
}
