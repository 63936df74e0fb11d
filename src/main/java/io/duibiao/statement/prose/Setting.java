package io.duibiao.statement.prose;

import io.duibiao.period.Period;
import io.duibiao.statement.RegionWords;
import java.util.Optional;

/**
 * Where and when the words of a sentence hold.
 *
 * @param region who is meant
 * @param time the period that the sentence itself named; empty where it named none
 * @param cumulative whether 累计 stands before it
 * @param era the part of the report
 * @param expected whether 预计 or 力争 makes it a forecast or goal
 * @param against what 与…相比 compares with; empty where nothing was said
 */
record Setting(
        RegionWords region,
        Optional<Period> time,
        boolean cumulative,
        Era era,
        Expectation expected,
        Optional<Comparison> against) {

    /** Whether words make a figure less than a result. */
    enum Expectation {
        /** It is a result. */
        NONE,
        /** 预计: an estimate of a finished period. */
        ESTIMATE,
        /** 力争, 目标: a goal. */
        GOAL
    }

    static Setting of(Era era) {
        return new Setting(RegionWords.OWN, Optional.empty(), false, era, Expectation.NONE, Optional.empty());
    }

    /** Returns this setting for the region and time of a whole whose parts are told. */
    Setting ofPartsOf(Setting whole) {
        return withRegion(whole.region()).goneOnFrom(whole);
    }

    /** Returns this setting for the time of the sentence that goes on behind a semicolon, and for the month it compares with. */
    Setting goneOnFrom(Setting whole) {
        Setting part = timed(whole.time());
        return whole.against()
                .filter(Comparison::isSequential)
                .map(part::comparedWith)
                .orElse(part);
    }

    Setting withRegion(RegionWords newRegion) {
        return new Setting(newRegion, time, cumulative, era, expected, against);
    }

    Setting withTime(Period newTime) {
        return new Setting(region, Optional.of(newTime), cumulative, era, expected, against);
    }

    Setting timed(Optional<Period> newTime) {
        return new Setting(region, newTime, cumulative, era, expected, against);
    }

    Setting withCumulative(boolean newCumulative) {
        return new Setting(region, time, newCumulative, era, expected, against);
    }

    Setting withExpected(Expectation newExpected) {
        return new Setting(region, time, cumulative, era, newExpected, against);
    }

    Setting comparedWith(Comparison newAgainst) {
        return new Setting(region, time, cumulative, era, expected, Optional.of(newAgainst));
    }
}
