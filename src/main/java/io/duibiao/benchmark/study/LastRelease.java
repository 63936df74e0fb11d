package io.duibiao.benchmark.study;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Panel;
import io.duibiao.benchmark.Spot;
import io.duibiao.observation.Observation;
import io.duibiao.statement.Measure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The newest release that bears on a ranking, and the figures as they were before it. */
public final class LastRelease {
    private static final List<Measure> RANKED = List.of(Measure.LEVEL, Measure.INCREMENT, Measure.YOY, Measure.CHANGE);

    private LastRelease() {}

    /**
     * Returns the day of the newest figure on which the places of a group's members in a year rest; a base of a year earlier
     * counts, a figure without a day does not.
     */
    public static Optional<LocalDate> of(Comparison comparison, String group, int year) {
        return comparison.base().groups().members(group, year).stream()
                .flatMap(member -> Stream.of(new Spot(member, year), new Spot(member, year - 1)))
                .flatMap(spot ->
                        RANKED.stream().flatMap(measure -> comparison.base().vintages().all(spot, measure).stream()))
                .flatMap(figure -> figure.source().released().stream())
                .max(Comparator.naturalOrder());
    }

    /** Returns a panel without the figures that came out on a day or later; figures without a day stay. */
    public static Panel before(Panel panel, LocalDate day) {
        List<Observation> known = panel.observations().stream()
                .filter(figure ->
                        figure.source().released().filter(d -> !d.isBefore(day)).isEmpty())
                .toList();
        return Panel.of(panel.indicator(), panel.kind(), known);
    }
}
