package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.util.stream.Stream;

/** A level is in another unit than the year before, such as 亿元 after 亿美元: no growth is computed across the change. */
final class UnitChanged implements Rule {

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.base().vintages().spots().stream().flatMap(spot -> {
            Datum level = comparison.base().facts().at(spot).level();
            Datum before = comparison.base().facts().at(spot.previousYear()).level();
            return level.isPresent() && before.isPresent() && !level.unit().equals(before.unit())
                    ? Stream.of(finding(comparison, spot, level, before))
                    : Stream.empty();
        });
    }

    private static Finding finding(Comparison comparison, Spot spot, Datum level, Datum before) {
        return Wording.finding(
                comparison,
                "UNIT_CHANGED",
                Severity.NOTE,
                spot,
                "计量单位改变: 上年" + Wording.of(before) + ", 本年" + Wording.of(level) + ", 不计算增速。",
                Wording.documents(
                        comparison.base().facts().levelInForce(spot).stream().toList()));
    }
}
