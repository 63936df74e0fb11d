package io.duibiao.reference;

/**
 * What is measured, such as {@code gdp}, 地区生产总值, in 亿元.
 *
 * @param id the catalogue's id
 * @param names what it is called
 * @param theme the section of a report it belongs to
 * @param unit the unit in which it is usually shown, such as 亿元
 * @param kind flow, stock, ratio or index
 * @param polarity whether more is better
 * @param rules how it is summed and how its growth is measured
 */
public record Indicator(
        String id, IndicatorNames names, Theme theme, String unit, Kind kind, Polarity polarity, Rules rules) {

    /** What a period's figure is about: a sum over the period, a state at its end, a quotient, or a number against a base of 100. */
    public enum Kind {
        FLOW,
        STOCK,
        RATIO,
        INDEX
    }

    /** Whether a higher figure is better, a lower one, or neither can be said. */
    public enum Polarity {
        HIGHER,
        LOWER,
        NONE
    }

    /** How the figures of members make the figure of the whole. */
    public enum Aggregation {
        /** They add up. */
        SUM,
        /** The whole lies among them, as their mean weighted by another indicator; it is not computed. */
        WEIGHTED_MEAN,
        /** They say nothing of the whole. */
        NONE
    }

    /** How the bureau's own growth rates of this indicator are measured. */
    public enum GrowthBasis {
        COMPARABLE_PRICES,
        NOMINAL,
        REAL,
        COUNT,
        NONE;

        /** Returns whether published growth is without the rise of prices, so that growth of levels is another thing. */
        public boolean isReal() {
            return this == COMPARABLE_PRICES || this == REAL;
        }

        /** Returns whether prices are in a growth that is computed from two levels: a count of people has none. */
        public boolean isOfMoney() {
            return switch (this) {
                case COMPARABLE_PRICES, NOMINAL, REAL -> true;
                case COUNT, NONE -> false;
            };
        }
    }

    /**
     * How an indicator is summed and how its growth is measured.
     *
     * @param aggregation how members make the whole
     * @param weight the id of the indicator by which a mean over members is to be weighted; empty where there is none. No mean is
     *     computed with it: figures are compared one indicator at a time
     * @param growthBasis how the bureau measures its growth
     */
    public record Rules(Aggregation aggregation, String weight, GrowthBasis growthBasis) {}
}
