package io.duibiao.statement.sheet;

import io.duibiao.period.Period;
import io.duibiao.reference.Unit;
import io.duibiao.statement.Measure;
import io.duibiao.statement.RegionWords;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import java.util.Optional;

/**
 * What the headings on a cell's way say of its figure.
 *
 * @param subject the indicator's name; empty where none is found
 * @param saying what is said of the indicator; empty for the level itself
 * @param unit the unit; empty where none is found
 * @param region whose figure it is
 * @param period the period; empty where none is found
 * @param headings all headings on the way, for the analyst
 * @param mark the footnote mark of the nearest heading that has one
 */
record CellMeaning(
        String subject,
        Optional<Saying> saying,
        Optional<Unit> unit,
        RegionWords region,
        Optional<Period> period,
        String headings,
        String mark) {

    private static final String ON_MONTH_BEFORE = "环比";

    /** Returns whether the headings say that this is an index on the year before. */
    boolean isIndexOnYearBefore() {
        return unit.filter(u -> u.symbol().equals("上年=100")).isPresent();
    }

    /** Returns whether the headings say that it is growth in %. */
    boolean isGrowth() {
        return saying.filter(s -> s.measure() == Measure.YOY).isPresent()
                && unit.filter(u -> u.base().equals("%")).isPresent();
    }

    /** Returns whether it is said by how many percent prices rise, on the year or on the month before. */
    boolean isRiseOfPrices() {
        return subject.contains("价格") && (isGrowth() || isOnMonthBefore());
    }

    private boolean isOnMonthBefore() {
        return saying.filter(s -> s.words().startsWith(ON_MONTH_BEFORE)).isPresent();
    }

    /** Returns the meaning of a figure that is an index in spite of such a heading: 100.5 under 「同比」. */
    CellMeaning asIndex() {
        boolean wholeYear = period.filter(p -> p.months() == 12).isPresent();
        String base = isOnMonthBefore() ? "上月=100" : wholeYear ? "上年=100" : "上年同期=100";
        return new CellMeaning(
                subject, Optional.empty(), Optional.of(Unit.plain(base)), region, period, headings, mark);
    }

    /** Returns the same meaning of another indicator. */
    CellMeaning as(String other) {
        return new CellMeaning(other, saying, unit, region, period, headings, mark);
    }

    /** Returns the meaning of a figure that is hardly what its headings say: 增减 of 4,900 may be tons. */
    CellMeaning doubtful() {
        return new CellMeaning(subject, saying.map(Saying::doubtful), unit, region, period, headings, mark);
    }

    /** Returns the meaning of a figure that is growth in spite of such a heading. */
    CellMeaning asGrowth() {
        Saying growth = new Saying(Measure.YOY, Unit.PERCENT, "增长");
        return new CellMeaning(subject, Optional.of(growth), Optional.of(Unit.PERCENT), region, period, headings, mark);
    }
}
