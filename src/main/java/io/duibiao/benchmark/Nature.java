package io.duibiao.benchmark;

import io.duibiao.reference.Indicator;
import io.duibiao.reference.Indicator.Aggregation;
import io.duibiao.reference.Indicator.Kind;
import io.duibiao.reference.Indicator.Polarity;
import io.duibiao.reference.Unit;
import io.duibiao.reference.Units;
import io.duibiao.statement.Measure;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an indicator's line in the catalogue means for comparing its figures.
 *
 * @param indicator the indicator
 * @param unit the base unit in which its levels are compared
 */
public record Nature(Indicator indicator, String unit) {
    /** What comes new in a period: not 高新, not the sale of new houses, not new equipment. */
    private static final Pattern COMES_NEW =
            Pattern.compile("(?<!高)新(?:增(?!加|速|长)|设(?!备|施)|建(?!商品|住宅)|改建|改扩建|创建|培育|开工|开通|签|登记|注册|认定|入库|批)");

    private static final List<Measure> LEVEL_ONLY = List.of(Measure.LEVEL);
    private static final List<Measure> LEVEL_OR_INCREMENT = List.of(Measure.LEVEL, Measure.INCREMENT);

    /** Returns the nature of an indicator; a unit that the catalogue does not know is its own base. */
    public static Nature of(Indicator indicator, Units units) {
        return new Nature(indicator, units.of(indicator.unit()).map(Unit::base).orElse(indicator.unit()));
    }

    /** Returns whether the indicator is a percentage itself, so that it changes in percentage points 「个百分点」. */
    public boolean isPercentage() {
        return unit.equals("%");
    }

    /** Returns whether a level is a growth already, against a base of 100 a year earlier 「上年=100」. */
    public boolean isIndexOnLastYear() {
        return indicator.kind() == Kind.INDEX && unit.startsWith("上年");
    }

    /** Returns whether published growth is without the rise of prices, so that growth of levels is another thing. */
    public boolean isRealGrowth() {
        return indicator.rules().growthBasis().isReal();
    }

    /** Returns whether the figures of members add up to the figure of the whole. */
    public boolean isAdditive() {
        return indicator.rules().aggregation() == Aggregation.SUM;
    }

    /** Returns whether the level of a part can be held against the level of the whole: rates and means, not amounts. */
    public boolean hasComparableLevels() {
        return indicator.rules().aggregation() == Aggregation.WEIGHTED_MEAN
                || indicator.kind() == Kind.RATIO
                || indicator.kind() == Kind.INDEX;
    }

    /** Returns whether the largest figure takes the first place: unless less is better. */
    public boolean isHigherFirst() {
        return indicator.polarity() != Polarity.LOWER;
    }

    /** Returns the unit of growth: % for amounts, 个百分点 for percentages. */
    public String growthUnit() {
        return isPercentage() ? Unit.POINTS.symbol() : Unit.PERCENT.symbol();
    }

    /** Returns the unit of a difference between two levels. */
    public String levelGapUnit() {
        return isPercentage() ? Unit.POINTS.symbol() : unit;
    }

    /**
     * Returns the measures that give the level, the first one there counts. What came new in a period is the level of an
     * indicator that counts new things, such as 城镇新增就业, and of no other: 专精特新企业 are not all new.
     */
    public List<Measure> levelMeasures() {
        String name = indicator.names().zh();
        // nearly all names are without the character, and quick to tell
        boolean countsNew = name.indexOf('新') >= 0
                && indicator.kind() == Kind.FLOW
                && COMES_NEW.matcher(name).find();
        return countsNew ? LEVEL_OR_INCREMENT : LEVEL_ONLY;
    }
}
