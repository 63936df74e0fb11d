package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Standing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A region's place in a group 「总量居全市第6位」.
 *
 * @param region the region's code
 * @param group the group's id
 * @param year the year of the period
 * @param by whether the place by level or by growth is meant
 * @param rank the place that is claimed
 */
public record RankClaim(String region, String group, int year, By by, int rank) implements Claim {

    @Override
    public Assessment check(Comparison comparison) {
        String series = comparison.base().continuity().seriesOf(region, year);
        Optional<Standing> standing = Roll.of(comparison, group, year, by)
                .of(series)
                .flatMap(row -> row.standings().of(by));
        return standing.map(this::against)
                .orElseGet(() -> Assessment.undecided(Datum.absent(Absence.NOT_YET, "位"), "该地区无位次"));
    }

    private Assessment against(Standing place) {
        String open = place.low() == place.worst() ? "" : "；舍入与缺报可使其为第" + place.low() + "至第" + place.worst();
        return new Assessment(
                verdict(place),
                Datum.of(BigDecimal.valueOf(place.rank()), "位", BigDecimal.ZERO),
                "有数" + place.of() + "个、缺" + place.missing() + "个，居第" + place.rank() + open,
                List.of(region));
    }

    private Verdict verdict(Standing place) {
        if (!place.allows(rank)) {
            return Verdict.CONTRADICTED;
        }
        return rank == place.rank() && place.missing() == 0 ? Verdict.CONFIRMED : Verdict.NOT_DECIDABLE;
    }
}
