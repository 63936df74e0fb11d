package io.duibiao.reference;

import java.math.BigDecimal;

/**
 * A unit as written, such as 亿元, and what it is in base units: 元 × 100000000.
 *
 * @param symbol the unit as written, such as 万平方米
 * @param base the base unit, such as 平方米
 * @param factor how many base units one is
 */
public record Unit(String symbol, String base, BigDecimal factor) {

    /** The percentage sign. */
    public static final Unit PERCENT = plain("%");

    /** The unit of differences between rates: 个百分点. */
    public static final Unit POINTS = plain("个百分点");

    /** The increase as a multiple of the base: 倍. */
    public static final Unit TIMES = plain("倍");

    /** The unit of a place in a ranking: 位. */
    public static final Unit PLACES = plain("位");

    /** Returns a unit that is its own base. */
    public static Unit plain(String symbol) {
        return new Unit(symbol, symbol, BigDecimal.ONE);
    }
}
