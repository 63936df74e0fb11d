package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Continuity;
import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.result.Finding.Severity;
import io.duibiao.reference.Indicator.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A level leaps to at least five times the year before, or to a fifth of it, and falls back the year after: one figure with
 * a slipped unit or point. Where there is no year after, a leap of eight times is shown too. Leaps that reported growth
 * confirms are none, nor are those of rates, of small counts, or of a changed territory.
 */
final class SuddenJump implements StretchRule {
    private static final BigDecimal THERE_AND_BACK = BigDecimal.valueOf(5);
    private static final BigDecimal ONE_WAY = BigDecimal.valueOf(8);
    private static final BigDecimal SMALL_COUNT = BigDecimal.valueOf(100);

    @Override
    public boolean isAbout(Nature nature) {
        Kind kind = nature.indicator().kind();
        return kind == Kind.FLOW || kind == Kind.STOCK;
    }

    @Override
    public Optional<Finding> find(Comparison comparison, Stretch stretch) {
        return slipped(comparison, stretch) ? Optional.of(finding(comparison, stretch)) : Optional.empty();
    }

    private static boolean slipped(Comparison comparison, Stretch stretch) {
        Datum before = stretch.before().level();
        Datum now = stretch.self().level();
        Datum after = stretch.after().level();
        boolean confirmed = stretch.self().growth().reported().isPresent();
        if (confirmed || !isLarge(now) || !isLarge(before) || !leaps(before, now, THERE_AND_BACK)) {
            return false;
        }
        boolean alone = after.isPresent() ? isSpike(before, now, after) : isStep(comparison, stretch);
        return alone && isOfOneTerritory(comparison.base().continuity(), stretch.spot());
    }

    private static boolean isOfOneTerritory(Continuity continuity, Spot spot) {
        return continuity.continues(spot) && !continuity.territoryChanged(spot);
    }

    private static boolean isSpike(Datum before, Datum now, Datum after) {
        return isLarge(after) && leaps(after, now, THERE_AND_BACK) && !leaps(before, after, BigDecimal.valueOf(2));
    }

    /** Returns whether the last figure leaps, and not merely back from a spike. */
    private static boolean isStep(Comparison comparison, Stretch stretch) {
        Datum before = stretch.before().level();
        Datum now = stretch.self().level();
        Spot spot = stretch.spot();
        Datum twoYearsBefore = level(comparison, new Spot(spot.region(), spot.year() - 2));
        return leaps(before, now, ONE_WAY) && (!isLarge(twoYearsBefore) || leaps(twoYearsBefore, now, ONE_WAY));
    }

    /** Returns whether one figure is so many times the other, whichever is the larger. */
    private static boolean leaps(Datum a, Datum b, BigDecimal times) {
        BigDecimal x = a.value().orElseThrow();
        BigDecimal y = b.value().orElseThrow();
        return x.max(y).compareTo(x.min(y).multiply(times)) >= 0;
    }

    private static boolean isLarge(Datum datum) {
        return datum.value().filter(value -> value.compareTo(SMALL_COUNT) >= 0).isPresent();
    }

    private static Datum level(Comparison comparison, Spot spot) {
        return comparison.base().facts().at(spot).level();
    }

    private static Finding finding(Comparison comparison, Stretch stretch) {
        return Wording.finding(
                comparison,
                "UNIT_SLIP",
                Severity.WARNING,
                stretch.spot(),
                "水平数比相邻年份大" + THERE_AND_BACK + "倍以上或不足其五分之一: 上年"
                        + Wording.of(stretch.before().level()) + ", 本年"
                        + Wording.of(stretch.self().level())
                        + "。疑有单位或小数点滑移, 请核对原文。",
                Wording.documents(comparison, stretch.spot()));
    }
}
