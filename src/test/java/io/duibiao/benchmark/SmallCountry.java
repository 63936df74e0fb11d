package io.duibiao.benchmark;

import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.Aggregation;
import io.duibiao.reference.Indicator.GrowthBasis;
import io.duibiao.reference.Indicator.Kind;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.reference.Indicator.Rules;
import io.duibiao.reference.IndicatorNames;
import io.duibiao.reference.Indicators;
import io.duibiao.reference.Level;
import io.duibiao.reference.PeerGroups;
import io.duibiao.reference.Reference;
import io.duibiao.reference.Region;
import io.duibiao.reference.Region.Validity;
import io.duibiao.reference.Regions;
import io.duibiao.reference.Theme;
import io.duibiao.reference.Unit;
import io.duibiao.reference.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A country of two cities with five and four districts, made up, with one peer group across the cities. */
public final class SmallCountry {

    /** The districts of the first city. */
    public static final List<String> WEST = List.of("510001", "510002", "510003", "510004", "510005");

    /** The districts of the second city. */
    public static final List<String> EAST = List.of("520001", "520002", "520003", "520004");

    /** The catalogues of the country, without indicators. */
    public static final Reference REFERENCE = reference();

    private SmallCountry() {}

    private static Reference reference() {
        List<Region> regions = new ArrayList<>();
        regions.add(region(Region.NATION, "全国", Level.NATION, ""));
        regions.add(region("510000", "甲市", Level.PROVINCE, Region.NATION));
        regions.add(region("520000", "乙市", Level.PROVINCE, Region.NATION));
        WEST.forEach(code -> regions.add(region(code, "甲" + code + "区", Level.COUNTY, "510000")));
        EAST.forEach(code -> regions.add(region(code, "乙" + code + "区", Level.COUNTY, "520000")));
        return new Reference(
                new Regions(regions),
                new Indicators(List.of()),
                new Units(List.of(
                        new Units.Entry(Unit.plain("元"), Optional.empty(), List.of()),
                        new Units.Entry(Unit.PERCENT, Optional.empty(), List.of()))),
                new PeerGroups(List.of(new PeerGroups.PeerGroup(
                        "border", "交界各区", "Border districts", List.of("510001", "510002", "520001")))));
    }

    private static Region region(String code, String name, Level level, String parent) {
        return new Region(
                code,
                name,
                level,
                parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                new Validity(0, Integer.MAX_VALUE),
                List.of(),
                Region.OtherNames.NONE);
    }

    /** Returns an amount that adds up, whose growth the bureau measures in this way. */
    public static Indicator amount(GrowthBasis basis, Polarity polarity) {
        return indicator("亿元", Kind.FLOW, polarity, new Rules(Aggregation.SUM, "", basis));
    }

    /** Returns a percentage that is a weighted mean over members. */
    public static Indicator percentage(Polarity polarity) {
        return indicator("%", Kind.RATIO, polarity, new Rules(Aggregation.WEIGHTED_MEAN, "people", GrowthBasis.NONE));
    }

    private static Indicator indicator(String unit, Kind kind, Polarity polarity, Rules rules) {
        IndicatorNames names = new IndicatorNames("某项指标", "Some indicator", List.of());
        return new Indicator("some", names, Theme.GENERAL, unit, kind, polarity, rules);
    }

    /** Returns how much of the unit one is, for figures in 亿元. */
    public static Unit hundredMillion() {
        return new Unit("亿元", "元", BigDecimal.valueOf(100_000_000));
    }
}
