package io.duibiao.statement;

/**
 * What a report or a sheet says with one number: 地区生产总值, YOY, 6 %, of this region in this period.
 *
 * @param evidence where and how it is said
 * @param subject the indicator's words as written, elided parts completed
 * @param measure what the number says about the subject
 * @param comparator for what is measured against something, the words of it (全市, 上年末); else empty
 * @param quantity the number, signed, with unit and bound
 * @param scope region and period
 */
public record Statement(
        Evidence evidence, String subject, Measure measure, String comparator, Quantity quantity, Scope scope) {}
