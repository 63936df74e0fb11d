package io.duibiao.benchmark.result;

import io.duibiao.period.Period;
import java.util.Optional;

/**
 * How far a region is with a goal of the year 「目标任务完成情况」.
 *
 * @param region the region's code
 * @param indicator the indicator's id
 * @param period the period until whose end things were done
 * @param goal what is to be reached
 * @param attainment what was reached
 * @param verdict ahead or behind
 * @param standing its place by lead among the members of the group that was asked for; empty without a lead
 */
public record TargetStatus(
        String region,
        String indicator,
        Period period,
        Goal goal,
        Attainment attainment,
        Verdict verdict,
        Optional<Standing> standing) {

    /** What a goal is set for. */
    public enum Aim {
        /** An amount that grows over the year and is full at its end: 全年新增就业2.5万人. */
        AMOUNT,
        /** A state to be reached: 常住人口城镇化率达到70%. */
        STATE,
        /** A growth: 地区生产总值增长6%以上. */
        GROWTH
    }

    /**
     * What is to be reached.
     *
     * @param aim what the goal is set for
     * @param period the goal's own period
     * @param stated the goal as published
     * @param bound how it is meant: {@code exact}, {@code about}, {@code at_least}, {@code at_most}
     * @param implied what is done divided by the progress that the region reports: a goal that was not published, or a check
     *     of one that was
     * @param origin where the goal or, without it, the progress is stated
     */
    public record Goal(Aim aim, Period period, Datum stated, String bound, Datum implied, Origin origin) {}

    /**
     * What was reached.
     *
     * @param done the figure so far, in the unit of the goal
     * @param reported progress as published, in %
     * @param computed what is done as a share of the goal, in %
     * @param ofTime how much of the goal's period is over, in %; absent where progress of time says nothing about the goal
     * @param lead for an amount, progress minus progress of time; for a state or a growth, the figure minus the goal; in
     *     points or in the goal's unit, positive where the region is ahead
     * @param projected the figure at the end of the year if what is left grows as it did last year: done × last year's whole ÷
     *     last year's same period
     */
    public record Attainment(Datum done, Datum reported, Datum computed, Datum ofTime, Datum lead, Datum projected) {

        /** Returns the progress that counts: the reported one where there is one. */
        public Datum progress() {
            return reported.isPresent() ? reported : computed;
        }
    }

    /** How a region stands with a goal. */
    public enum Verdict {
        /** The goal is reached. */
        MET("已完成"),
        /** Further than time is, or than the goal asks for. */
        AHEAD("快于进度"),
        /** Not to be told from the goal within rounding. */
        ON_TRACK("与进度持平"),
        /** Less far than time is, or than the goal asks for. */
        BEHIND("落后进度"),
        /** Figures are missing. */
        UNKNOWN("无法判断");

        private final String zh;

        Verdict(String zh) {
            this.zh = zh;
        }

        /** Returns the verdict in Chinese. */
        public String zh() {
            return zh;
        }
    }
}
