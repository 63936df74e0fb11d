package io.duibiao.benchmark;

import io.duibiao.observation.Observation.Status;
import io.duibiao.period.PeriodKind;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.reference.Region;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Panels of the small country as they come in life: gaps, ties, zeros, zeros that mean missing, negative figures, missing members, revisions, gap
 * statements, changes against another time than a year earlier, figures in two readings. One seed gives one panel.
 */
final class RandomPanel {
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS = 4;

    private final Random random;
    private final Indicator indicator;
    private final double density;

    private RandomPanel(long seed) {
        random = new Random(seed);
        indicator = random.nextInt(3) == 0
                ? SmallCountry.percentage(one(Polarity.values()))
                : SmallCountry.amount(one(GrowthBasis.values()), one(Polarity.values()));
        density = random.nextInt(4) == 0 ? 1.0 : random.nextDouble();
    }

    static Panel of(long seed) {
        return new RandomPanel(seed).make();
    }

    private Panel make() {
        Observations observations = new Observations(indicator.id());
        List<String> regions = new ArrayList<>(List.of(Region.NATION, "510000", "520000"));
        regions.addAll(SmallCountry.WEST);
        regions.addAll(SmallCountry.EAST);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (String region : regions) {
                addRelease(observations.in("a" + year, (year + 1) + "-01-20"), region, year);
                if (random.nextInt(6) == 0) {
                    addRelease(observations.in("b" + year, (year + 1) + "-09-30"), region, year);
                }
            }
        }
        return Panel.of(indicator, new PeriodKind(1, 12), observations.all());
    }

    private void addRelease(Observations to, String region, int year) {
        add(to, region, year, Measure.LEVEL);
        if (indicator.unit().equals("%")) {
            addChange(to, region, year, "上个季度");
            addChange(to, region, year, "上年同期");
        } else {
            add(to, region, year, Measure.YOY);
        }
        if (!region.equals(Region.NATION) && random.nextInt(3) == 0) {
            add(to, region, year, Measure.GAP_NATION);
        }
        if (SmallCountry.WEST.contains(region) && random.nextInt(2) == 0) {
            add(to, region, year, Measure.GAP_CITY);
        }
    }

    private void addChange(Observations to, String region, int year, String since) {
        to.against(since);
        add(to, region, year, Measure.CHANGE);
        to.against("");
    }

    private void add(Observations to, String region, int year, Measure measure) {
        if (random.nextDouble() >= density) {
            return;
        }
        to.status(random.nextInt(15) == 0 ? Status.AMBIGUOUS : Status.NORMAL);
        String period = String.valueOf(year);
        if (measure != Measure.LEVEL) {
            String unit = measure == Measure.YOY ? "%" : "个百分点";
            to.add(region, period, measure, decimal(-30, 90, 1), Unit.plain(unit));
        } else if (indicator.unit().equals("%")) {
            to.add(region, period, measure, decimal(0, 100, random.nextInt(2)), Unit.PERCENT);
        } else {
            to.add(region, period, measure, amount(), SmallCountry.hundredMillion());
        }
    }

    /** Returns an amount, large ones and zeros more often than chance, so that zeros stand between large ones. */
    private BigDecimal amount() {
        return switch (random.nextInt(8)) {
            case 0 -> BigDecimal.ZERO;
            case 1, 2 -> decimal(500, 2000, 0);
            default -> decimal(-2, 60, random.nextInt(3));
        };
    }

    private BigDecimal decimal(int from, int to, int scale) {
        return BigDecimal.valueOf(from + random.nextInt(to - from), scale);
    }

    private <E> E one(E[] constants) {
        return constants[random.nextInt(constants.length)];
    }
}
