package io.duibiao.bench;

import java.util.List;

/**
 * How a cost grows: {@code seconds = factor · size ^ exponent}. An exponent of 1 means that twice as much takes twice as long.
 *
 * @param factor the seconds at size 1
 * @param exponent the exponent
 */
record PowerLaw(double factor, double exponent) {

    /** Returns the law that fits best, by least squares of the logarithms; of at least two different sizes. */
    static PowerLaw of(List<Cost> costs) {
        double meanX = costs.stream().mapToDouble(PowerLaw::x).average().orElseThrow();
        double meanY = costs.stream().mapToDouble(PowerLaw::y).average().orElseThrow();
        double together = costs.stream()
                .mapToDouble(cost -> (x(cost) - meanX) * (y(cost) - meanY))
                .sum();
        double alone =
                costs.stream().mapToDouble(cost -> Math.pow(x(cost) - meanX, 2)).sum();
        double exponent = together / alone;
        return new PowerLaw(Math.exp(meanY - exponent * meanX), exponent);
    }

    private static double x(Cost cost) {
        return Math.log((double) cost.size());
    }

    private static double y(Cost cost) {
        return Math.log(cost.seconds());
    }
}
