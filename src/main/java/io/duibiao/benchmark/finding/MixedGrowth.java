package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Siblings;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.benchmark.result.Growth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bureau measures growth at comparable prices, some members of a region report it, and of others only levels are there:
 * says who is therefore not ranked by growth.
 */
final class MixedGrowth implements Rule {

    @Override
    public Stream<Finding> find(Comparison comparison) {
        return comparison.base().nature().isRealGrowth()
                ? comparison.siblings().stream().flatMap(siblings -> find(comparison, siblings).stream())
                : Stream.empty();
    }

    private static Optional<Finding> find(Comparison comparison, Siblings siblings) {
        List<Spot> reported = siblings.spots().stream()
                .filter(spot -> growth(comparison, spot).reported().isPresent())
                .toList();
        List<Spot> computed = siblings.spots().stream()
                .filter(spot -> !growth(comparison, spot).reported().isPresent())
                .filter(spot -> growth(comparison, spot).computed().isPresent())
                .toList();
        return reported.isEmpty() || computed.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(comparison, siblings.parent(), reported, computed));
    }

    private static Growth growth(Comparison comparison, Spot spot) {
        return comparison.base().facts().at(spot).growth();
    }

    private static Finding finding(Comparison comparison, Spot spot, List<Spot> reported, List<Spot> computed) {
        return Wording.finding(
                comparison,
                "MIXED_GROWTH",
                Severity.NOTE,
                spot,
                reported.size() + "个地区公布了可比价增速, " + computed.size() + "个地区只能按现价水平数计算("
                        + Wording.some(comparison, computed) + "): 后者不参加增速排名。",
                List.of());
    }
}
