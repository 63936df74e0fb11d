package io.duibiao.publish;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Origin;

/**
 * A figure as a document says it, whether it is compared or not: a level, a growth, but also a place, a gap, a target.
 *
 * @param region the region's code
 * @param indicator the indicator's id; for a subject that the catalogue does not know, {@code ~} and its words
 * @param label what the figure says of the indicator
 * @param datum the figure in its base unit
 * @param origin where it stands
 */
public record Fact(String region, String indicator, Label label, Datum datum, Origin origin) {

    /**
     * What a figure says of its indicator, such as 与全市差 and gap to the city.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public record Label(String zh, String en) {
        /** The figure itself. */
        public static final Label LEVEL = new Label("总量", "level");
        /** Growth against a year earlier. */
        public static final Label GROWTH = new Label("同比增速", "growth");
    }
}
