package io.duibiao.benchmark.result;

import java.util.List;

/**
 * How the ranked figures of a group lie: the unweighted mean of its members is no average of the whole and stands under its
 * own name.
 *
 * @param count how many members have a figure
 * @param unweightedMean the mean of the members' figures, none counting more than another
 * @param quartiles the lower quartile, the median and the upper quartile, in this order; between two figures by linear
 *     interpolation
 * @param outliers the codes of members more than one and a half interquartile ranges outside the quartiles
 */
public record Distribution(int count, Datum unweightedMean, List<Datum> quartiles, List<String> outliers) {
    public Distribution {
        quartiles = List.copyOf(quartiles);
        outliers = List.copyOf(outliers);
    }

    /** Returns the median. */
    public Datum median() {
        return quartiles.get(1);
    }
}
