package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.FactTable;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Stretch;
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
final class ZeroMeansMissing implements StretchRule {

    @Override
    public Optional<Finding> find(Comparison comparison, Stretch stretch) {
        return mayBeZero(stretch.self().level())
                ? comparison
                        .base()
                        .facts()
                        .levelInForce(stretch.spot())
                        .filter(level -> level.figure().value().signum() == 0)
                        .flatMap(zero -> find(comparison, stretch, zero))
                : Optional.empty();
    }

    /** Returns whether a level is zero, or was rejected, which only a zero is. */
    private static boolean mayBeZero(Datum level) {
        return level.value().filter(value -> value.signum() != 0).isEmpty();
    }

    private static Optional<Finding> find(Comparison comparison, Stretch stretch, Observation zero) {
        return Stream.of(stretch.before(), stretch.after())
                .map(Facts::level)
                .filter(level -> level.isPresent() && FactTable.isFarFromZero(level))
                .findFirst()
                .map(neighbour -> finding(comparison, stretch, zero, neighbour));
    }

    private static Finding finding(Comparison comparison, Stretch stretch, Observation zero, Datum neighbour) {
        boolean rejected = !stretch.self().level().isPresent();
        return Wording.finding(
                comparison,
                "ZERO_MEANS_MISSING",
                Severity.WARNING,
                stretch.spot(),
                "数值为0, 相邻年份为" + Wording.of(neighbour) + ", 在其舍入误差的一千倍以上: 疑以0表示缺数, " + (rejected ? "不参加比较" : "仍按原数比较")
                        + "。确属缺数的, 请从来源中删去。",
                Wording.documents(List.of(zero)));
    }
}
