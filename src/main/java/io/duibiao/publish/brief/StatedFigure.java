package io.duibiao.publish.brief;

import java.math.BigDecimal;

/**
 * A figure that a sentence of a brief states: what a reader of the sentence has to give back.
 *
 * @param region the code of the region that it is of
 * @param indicator the indicator's id
 * @param kind what it says of the indicator
 * @param value signed, in {@code unit}, rounded as it is written
 * @param unit the unit as written: 亿元, %, 个百分点, 位
 */
public record StatedFigure(String region, String indicator, Kind kind, BigDecimal value, String unit) {

    /** What a figure says of its indicator. */
    public enum Kind {
        /** The amount or state itself. */
        LEVEL,
        /** Growth against a year earlier, in % or 个百分点; 持平 is 0. */
        GROWTH,
        /** Growth minus the nation's. */
        GAP_NATION,
        /** Growth minus that of the group's city or province. */
        GAP_PARENT,
        /** The place in the group. */
        PLACE,
        /** Places won against a year earlier. */
        PLACES_WON
    }
}
