package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A level of zero next to years with levels of at least a thousand times its own rounding: interfaces and tables write 0
 * where they have no figure. The zero stays as published.
 */
final class ZeroMeansMissing implements Rule {
    private static final BigDecimal STEPS = BigDecimal.valueOf(1000);

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.base().vintages().spots().stream()
                .filter(spot -> isZero(level(comparison, spot)))
                .flatMap(spot -> Stream.of(spot.year() - 1, spot.year() + 1)
                        .map(year -> level(comparison, new Spot(spot.region(), year)))
                        .filter(neighbour -> isFarFromZero(neighbour))
                        .findFirst()
                        .map(neighbour -> finding(comparison, spot, neighbour))
                        .stream());
    }

    private static boolean isZero(Datum level) {
        return level.value().filter(value -> value.signum() == 0).isPresent();
    }

    private static boolean isFarFromZero(Datum level) {
        Optional<BigDecimal> value = level.value();
        return value.isPresent()
                && value.get().signum() > 0
                && value.get().compareTo(level.radius().multiply(STEPS)) >= 0;
    }

    private static Datum level(Comparison comparison, Spot spot) {
        return comparison.base().facts().at(spot).level();
    }

    private static Finding finding(Comparison comparison, Spot spot, Datum neighbour) {
        return Wording.finding(
                comparison,
                "ZERO_MEANS_MISSING",
                Severity.WARNING,
                spot,
                "数值为0, 相邻年份为" + Wording.of(neighbour) + ": 疑以0表示缺数。确属缺数的, 请从来源中删去。",
                Wording.documents(
                        comparison.base().facts().levelInForce(spot).stream().toList()));
    }
}
