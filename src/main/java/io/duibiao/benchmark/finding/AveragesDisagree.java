package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import java.util.List;
import java.util.stream.Stream;

/**
 * What members' figures make of a city or the nation is another figure than it published, or than gap statements imply, beyond
 * rounding. A published level beside members' sum is a matter of {@link MembersDoNotAddUp}, a published growth beside the
 * whole's own levels one of {@link GrowthDisagrees}, and a published figure beside gaps one of {@link StatedGap}.
 */
final class AveragesDisagree implements Rule {

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.averages().stream()
                .filter(AveragesDisagree::isOff)
                .map(averages -> finding(comparison, averages));
    }

    private static boolean isOff(Averages averages) {
        Datum computed = averages.computed().value();
        boolean ofMembersGrowth =
                averages.scope().by() == By.GROWTH && averages.computed().members() > 1;
        return computed.isPresent()
                && (isOff(averages.implied().value(), computed)
                        || ofMembersGrowth && isOff(averages.published(), computed));
    }

    private static boolean isOff(Datum other, Datum computed) {
        return other.isPresent() && !other.agrees(computed);
    }

    private static Finding finding(Comparison comparison, Averages averages) {
        Spot whole =
                new Spot(averages.scope().group(), averages.scope().period().year());
        String what = averages.scope().by() == By.LEVEL ? "水平" : "增速";
        return Wording.finding(
                comparison,
                "AVERAGES_DISAGREE",
                Severity.NOTE,
                whole,
                "整体" + what + "三种口径不一致, 超出舍入误差: 公布" + Wording.of(averages.published()) + ", 由差距推得"
                        + Wording.of(averages.implied().value()) + "("
                        + averages.implied().witnesses() + "个地区), 由"
                        + averages.computed().members() + "个数计算"
                        + Wording.rounded(averages.computed().value()) + "。",
                List.of());
    }
}
