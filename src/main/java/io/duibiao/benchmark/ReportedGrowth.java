package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.observation.Figure;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Growth as it was published: 「同比增长6%」 is 6 %, 「增长1.5倍」 is 150 %, and for a percentage 「同比提高0.4个百分点」 is 0.4 points.
 * A change against another time than a year earlier, such as 比一季度, is no growth, and hides none that stands beside it.
 */
final class ReportedGrowth {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Measure> AMOUNT_GROWS = List.of(Measure.YOY, Measure.YOY_MULTIPLE);
    private static final Set<String> YEAR_EARLIER = Set.of("同比", "上年同期", "去年同期", "上年同月", "去年同月", "上年", "去年", "上一年");

    private final Vintages vintages;
    private final Nature nature;
    private final Absent absent;
    private final Set<String> reportedChange;

    ReportedGrowth(Vintages vintages, Nature nature) {
        this.vintages = vintages;
        this.nature = nature;
        this.absent = new Absent(nature.growthUnit());
        this.reportedChange = nature.isPercentage() ? reportedChange(vintages) : Set.of();
    }

    private static Set<String> reportedChange(Vintages vintages) {
        return vintages.spots().stream()
                .filter(spot -> vintages.all(spot, Measure.CHANGE).stream()
                        .anyMatch(change -> isOnYearEarlier(change) && Vintages.isPoint(change)))
                .map(Spot::region)
                .collect(Collectors.toSet());
    }

    /** Returns the published growth, in the unit of growth; absent with its reason. */
    Datum of(Spot spot) {
        Optional<Observation> inForce = inForce(spot);
        return inForce.isPresent() ? datum(inForce.get()) : absent.because(absence(spot));
    }

    /** Returns the published growth in force. */
    Optional<Observation> inForce(Spot spot) {
        if (nature.isPercentage()) {
            return vintages.inForce(spot, Measure.CHANGE, ReportedGrowth::isOnYearEarlier);
        }
        Optional<Observation> percent = vintages.inForce(spot, Measure.YOY);
        return percent.isPresent() ? percent : vintages.inForce(spot, Measure.YOY_MULTIPLE);
    }

    private static boolean isOnYearEarlier(Observation observation) {
        return observation.figure().unit().equals(Unit.POINTS.symbol())
                && YEAR_EARLIER.contains(observation.key().comparator());
    }

    private Datum datum(Observation observation) {
        Figure figure = observation.figure();
        return observation.key().measure() == Measure.YOY_MULTIPLE
                ? Datum.of(
                        figure.value().multiply(HUNDRED),
                        nature.growthUnit(),
                        figure.radius().multiply(HUNDRED))
                : Datum.of(figure.value(), nature.growthUnit(), figure.radius());
    }

    private Absence absence(Spot spot) {
        if (!nature.isPercentage()) {
            return vintages.absence(spot, AMOUNT_GROWS);
        }
        if (vintages.all(spot, Measure.CHANGE).stream().anyMatch(ReportedGrowth::isOnYearEarlier)) {
            return Absence.AMBIGUOUS;
        }
        return reportedChange.contains(spot.region()) ? Absence.NOT_YET : Absence.NEVER_PUBLISHED;
    }
}
