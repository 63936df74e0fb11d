package io.duibiao.bench;

import java.util.Comparator;
import java.util.List;

/**
 * How a cost goes on beyond the sizes that were measured: each further figure costs what it cost between the two largest of them. Over
 * the smaller ones a law would carry the start of a process, which a larger lake pays once, into every figure.
 *
 * @param start the seconds that go before the first figure
 * @param each the seconds of each figure
 */
record StraightLine(double start, double each) {

    /** Returns the line through the two largest of at least two different sizes. */
    static StraightLine beyond(List<Cost> costs) {
        List<Cost> largest = costs.stream()
                .sorted(Comparator.comparingLong(Cost::size).reversed())
                .limit(2)
                .toList();
        Cost last = largest.get(0);
        Cost before = largest.get(1);
        double each = (last.seconds() - before.seconds()) / (last.size() - before.size());
        return new StraightLine(last.seconds() - each * last.size(), each);
    }

    /** Returns the seconds at a size. */
    double seconds(long size) {
        return start + each * size;
    }
}
