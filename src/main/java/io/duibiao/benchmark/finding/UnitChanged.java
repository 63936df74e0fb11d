package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.util.Optional;

/** A level is in another unit than the year before, such as 亿元 after 亿美元: no growth is computed across the change. */
final class UnitChanged implements StretchRule {

    @Override
    public Optional<Finding> find(Comparison comparison, Stretch stretch) {
        return isChanged(stretch.before().level(), stretch.self().level())
                ? Optional.of(finding(comparison, stretch))
                : Optional.empty();
    }

    private static boolean isChanged(Datum before, Datum level) {
        return level.isPresent() && before.isPresent() && !level.unit().equals(before.unit());
    }

    private static Finding finding(Comparison comparison, Stretch stretch) {
        Spot spot = stretch.spot();
        return Wording.finding(
                comparison,
                "UNIT_CHANGED",
                Severity.NOTE,
                spot,
                "计量单位改变: 上年" + Wording.of(stretch.before().level()) + ", 本年"
                        + Wording.of(stretch.self().level()) + ", 不计算增速。",
                Wording.documents(comparison, spot));
    }
}
