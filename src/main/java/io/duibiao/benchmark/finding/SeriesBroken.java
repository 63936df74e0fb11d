package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.util.List;
import java.util.Optional;

/**
 * A region has a level in this year and in the one before, and its territory, or the territory that its code names, changed
 * between them: the series is broken here, and no growth is computed across.
 */
final class SeriesBroken implements StretchRule {
    private static final int SHOWN = 5;

    @Override
    public Optional<Finding> find(Comparison comparison, Stretch stretch) {
        return stretch.self().level().isPresent()
                        && stretch.before().level().isPresent()
                        && !comparison.base().continuity().continues(stretch.spot())
                ? Optional.of(finding(comparison, stretch))
                : Optional.empty();
    }

    private static Finding finding(Comparison comparison, Stretch stretch) {
        Spot spot = stretch.spot();
        List<String> others = comparison.base().continuity().changedBy(spot);
        String why = others.isEmpty()
                ? "代码" + spot.region() + "此前属另一地区"
                : "行政区划调整涉及" + String.join("、", others.subList(0, Math.min(SHOWN, others.size())))
                        + (others.size() > SHOWN ? "等" + others.size() + "个地区" : "");
        return Wording.finding(
                comparison,
                "SERIES_BROKEN",
                Severity.NOTE,
                spot,
                why + ", 与上年口径不同: 上年" + Wording.of(stretch.before().level()) + ", 本年"
                        + Wording.of(stretch.self().level()) + ", 不计算增速。",
                Wording.documents(comparison, spot));
    }
}
