package io.duibiao.benchmark.claim;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Facts;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import java.util.List;

/**
 * A region's own figure or growth 「增长6.0%」. Growth at comparable prices is not contradicted by growth of levels: where the
 * bureau reports none, it cannot be decided.
 *
 * @param region the region's code
 * @param year the year of the period
 * @param by whether the figure itself or its growth is claimed
 * @param figure the figure that is claimed, with the precision in which it was written
 */
public record FigureClaim(String region, int year, By by, Datum figure) implements Claim {

    @Override
    public Assessment check(Comparison comparison) {
        String series = comparison.base().continuity().seriesOf(region, year);
        Facts facts = comparison.base().facts().at(new Spot(series, year));
        Datum found = facts.figure(by);
        if (!found.isPresent()) {
            return Assessment.undecided(found, found.absence().orElseThrow().zh());
        }
        boolean computed = by == By.GROWTH && !facts.growth().reported().isPresent();
        if (computed && comparison.base().nature().isRealGrowth()) {
            return Assessment.undecided(found, "只有现价计算的增速，不能与可比价增速相比");
        }
        String because = computed ? "由两年数计算" : facts.origin().document();
        return new Assessment(Verdict.of(figure, found), found, because, List.of(region));
    }
}
