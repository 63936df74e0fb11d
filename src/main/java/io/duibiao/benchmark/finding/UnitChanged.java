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
        return comparison.stretches().stream()
                .filter(stretch ->
                        isChanged(stretch.before().level(), stretch.self().level()))
                .map(stretch -> finding(
                        comparison,
                        stretch.spot(),
                        stretch.self().level(),
                        stretch.before().level()));
    }

    private static boolean isChanged(Datum before, Datum level) {
        return level.isPresent() && before.isPresent() && !level.unit().equals(before.unit());
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
