package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Quotient;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.reference.Unit;
import java.util.List;

/**
 * A region's share of another one's figure 「占全市的7.6%」; only for indicators that add up.
 *
 * @param region the region's code
 * @param whole the code of the region of which it is a part
 * @param year the year of the period
 * @param share the share that is claimed, in %
 */
public record ShareClaim(String region, String whole, int year, Datum share) implements Claim {

    @Override
    public Assessment check(Comparison comparison) {
        Datum part = level(comparison, region);
        Datum all = level(comparison, whole);
        Datum found = share(comparison, part, all);
        return found.isPresent()
                ? new Assessment(Verdict.of(share, found), found, "分子、分母均为现行数", List.of(region, whole))
                : Assessment.undecided(found, found.absence().orElseThrow().zh());
    }

    private static Datum share(Comparison comparison, Datum part, Datum all) {
        String unit = Unit.PERCENT.symbol();
        if (!comparison.base().nature().isAdditive()) {
            return Datum.absent(Absence.NOT_APPLICABLE, unit);
        }
        if (!part.isPresent() || !all.isPresent()) {
            return Datum.absent(part.absence().or(all::absence).orElseThrow(), unit);
        }
        return part.unit().equals(all.unit())
                ? Quotient.percent(part, all).orElseGet(() -> Datum.absent(Absence.BASE_MISSING, unit))
                : Datum.absent(Absence.NOT_APPLICABLE, unit);
    }

    private Datum level(Comparison comparison, String code) {
        String series = comparison.base().continuity().seriesOf(code, year);
        return comparison.base().facts().at(new Spot(series, year)).level();
    }
}
