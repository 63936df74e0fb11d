package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.FactTable;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.observation.Observation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A level of zero next to a year with a level of at least a thousand times its own rounding: interfaces and tables write 0 where
 * they have no figure. Between two such years it was rejected; next to one only it stays as published.
 */
final class ZeroMeansMissing implements Rule {

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.base().vintages().spots().stream()
                .flatMap(spot -> comparison.base().facts().levelInForce(spot).stream()
                        .filter(level -> level.figure().value().signum() == 0)
                        .flatMap(zero -> find(comparison, spot, zero).stream()));
    }

    private static Optional<Finding> find(Comparison comparison, Spot spot, Observation zero) {
        return Stream.of(spot.year() - 1, spot.year() + 1)
                .map(year -> level(comparison, new Spot(spot.region(), year)))
                .filter(level -> level.isPresent() && FactTable.isFarFromZero(level))
                .findFirst()
                .map(neighbour -> finding(comparison, spot, zero, neighbour));
    }

    private static Datum level(Comparison comparison, Spot spot) {
        return comparison.base().facts().at(spot).level();
    }

    private static Finding finding(Comparison comparison, Spot spot, Observation zero, Datum neighbour) {
        boolean rejected = !level(comparison, spot).isPresent();
        return Wording.finding(
                comparison,
                "ZERO_MEANS_MISSING",
                Severity.WARNING,
                spot,
                "数值为0, 相邻年份为" + Wording.of(neighbour) + ", 在其舍入误差的一千倍以上: 疑以0表示缺数, " + (rejected ? "不参加比较" : "仍按原数比较")
                        + "。确属缺数的, 请从来源中删去。",
                Wording.documents(List.of(zero)));
    }
}
