package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Siblings;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Vintages;
import io.duibiao.statement.Measure;
import java.util.stream.Stream;

/** Where a region has several figures of one measure and year: of releases that revise one another, or of one that says two things. */
final class SeveralFigures {
    private SeveralFigures() {}

    /** Returns the regions and years with several figures, the earliest years first. */
    static Stream<Spot> spots(Comparison comparison, Measure measure) {
        Vintages vintages = comparison.base().vintages();
        return vintages.hasSeveral(measure)
                ? vintages.spots().stream().filter(spot -> hasSeveral(vintages, spot, measure))
                : Stream.empty();
    }

    /** Returns the children of one region of whom any has several figures, for each year. */
    static Stream<Siblings> siblings(Comparison comparison, Measure measure) {
        Vintages vintages = comparison.base().vintages();
        return vintages.hasSeveral(measure)
                ? comparison.siblings().stream().filter(siblings -> siblings.spots().stream()
                        .anyMatch(spot -> hasSeveral(vintages, spot, measure)))
                : Stream.empty();
    }

    private static boolean hasSeveral(Vintages vintages, Spot spot, Measure measure) {
        return vintages.all(spot, measure).size() > 1;
    }
}
