package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Vintages;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.observation.Observation;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A later release gives a figure otherwise, and not merely with more or fewer decimals: 982.58亿元 (初步) → 860.67亿元 (修订), 6.0% →
 * 6.1%. Where it cannot be told which came later, sources merely disagree, by more than both can be rounded. A difference of less
 * than five per cent is a note, a larger one a warning.
 */
final class RevisedFigure implements Rule {
    private static final BigDecimal LARGE = BigDecimal.valueOf(5);

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return Stream.of(Measure.LEVEL, Measure.YOY).flatMap(measure -> SeveralFigures.spots(comparison, measure)
                .flatMap(spot -> find(comparison, spot, measure).stream()));
    }

    private static Optional<Finding> find(Comparison comparison, Spot spot, Measure measure) {
        Vintages vintages = comparison.base().vintages();
        return vintages.inForce(spot, measure).flatMap(now -> vintages.all(spot, measure).stream()
                .filter(before -> !Vintages.isSameRelease(before, now))
                .filter(before -> before.figure().unit().equals(now.figure().unit()))
                .filter(before -> Vintages.isLater(now, before)
                        ? !before.figure().differsInDecimalsOnly(now.figure())
                        : !before.figure().agrees(now.figure()))
                .findFirst()
                .map(before -> finding(comparison, spot, before, now)));
    }

    private static Finding finding(Comparison comparison, Spot spot, Observation before, Observation now) {
        Optional<BigDecimal> change = now.key().measure() == Measure.LEVEL ? change(before, now) : Optional.empty();
        boolean later = Vintages.isLater(now, before);
        boolean large = change.filter(c -> c.abs().compareTo(LARGE) >= 0).isPresent();
        String by = change.map(c -> ", 相差" + Wording.percent(c)).orElse("");
        return Wording.finding(
                comparison,
                later ? "REVISED" : "SOURCES_DISAGREE",
                large ? Severity.WARNING : Severity.NOTE,
                spot,
                (later ? "后发布的数据作了修订: " : "不同来源的数据不一致, 发布先后不明: ") + Wording.of(before.figure()) + " → "
                        + Wording.of(now.figure()) + by + "。采用后者。",
                Wording.documents(List.of(before, now)));
    }

    private static Optional<BigDecimal> change(Observation before, Observation now) {
        return Quotient.growth(Datum.of(now.figure()), Datum.of(before.figure()))
                .flatMap(Datum::value);
    }
}
