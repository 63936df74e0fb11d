package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.FactTable;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Vintages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.benchmark.result.Standing;
import io.duibiao.benchmark.result.Standings;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Level;
import io.duibiao.reference.Region;
import io.duibiao.statement.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stated place 「居全市第3位」 is impossible: better than rounding allows, or worse even if all missing members were ahead. It
 * may be meant by level or by growth; it is doubted where both contradict it.
 */
final class StatedRank implements Rule {
    private static final List<Measure> RANKS = List.of(Measure.RANK_CITY, Measure.RANK_PROVINCE, Measure.RANK_NATION);

    @Override
    public Stream<Finding> find(Comparison comparison) {
        Vintages vintages = comparison.base().vintages();
        List<Measure> ranks = vintages.present(RANKS);
        if (ranks.isEmpty()) {
            return Stream.empty();
        }
        List<Spot> stated = vintages.spots().stream()
                .filter(spot -> ranks.stream()
                        .anyMatch(rank -> !vintages.all(spot, rank).isEmpty()))
                .toList();
        return find(comparison, stated);
    }

    private static Stream<Finding> find(Comparison comparison, List<Spot> spots) {
        Map<Place, Standings> places = new HashMap<>();
        for (Benchmark row : comparison.benchmarks()) {
            int year = row.cell().period().year();
            places.put(new Place(new Spot(row.cell().region(), year), row.cell().group()), row.standings());
        }
        return spots.stream().flatMap(spot -> RANKS.stream()
                .flatMap(rank -> comparison.base().vintages().inForce(spot, rank).stream())
                .flatMap(stated -> find(comparison, places, spot, stated).stream()));
    }

    private static Optional<Finding> find(
            Comparison comparison, Map<Place, Standings> places, Spot spot, Observation stated) {
        return group(comparison, spot, stated.key().measure())
                .map(group -> places.get(new Place(spot, group)))
                .filter(Objects::nonNull)
                .filter(standings -> contradicts(standings, stated))
                .map(standings -> finding(comparison, spot, stated, standings));
    }

    private static Optional<String> group(Comparison comparison, Spot spot, Measure measure) {
        Optional<Region> region = comparison.base().continuity().inForce(spot.region(), spot.year());
        if (measure == Measure.RANK_NATION) {
            return region.map(r -> r.level().name().toLowerCase(Locale.ROOT));
        }
        Level expected = measure == Measure.RANK_CITY ? Level.COUNTY : Level.PREFECTURE;
        return region.filter(r -> r.level() == expected)
                .flatMap(r -> comparison.base().groups().parent(spot));
    }

    private static boolean contradicts(Standings standings, Observation stated) {
        List<Standing> known = Stream.of(standings.byLevel(), standings.byGrowth())
                .flatMap(Optional::stream)
                .toList();
        return !known.isEmpty() && known.stream().noneMatch(standing -> standing.allows(rank(stated)));
    }

    private static int rank(Observation stated) {
        return stated.figure().value().intValue();
    }

    private static Finding finding(Comparison comparison, Spot spot, Observation stated, Standings standings) {
        String computed = standings.byLevel().map(s -> "按水平为第" + range(s)).orElse("")
                + standings.byGrowth().map(s -> " 按增速为第" + range(s)).orElse("");
        return Wording.finding(
                comparison,
                "STATED_RANK",
                Severity.WARNING,
                spot,
                "文中称第" + rank(stated) + "位, 计算结果" + computed.strip() + "。请核对排名范围和指标。",
                List.of(FactTable.origin(stated).document()));
    }

    private static String range(Standing standing) {
        return (standing.low() == standing.worst() ? "" : standing.low() + "—") + standing.worst() + "位(共"
                + standing.of() + "个有数, " + standing.missing() + "个缺数)";
    }

    private record Place(Spot spot, String group) {}
}
