package io.duibiao.publish.workbook;

import io.duibiao.publish.template.Dress;
import io.duibiao.publish.template.Look;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Shades the first and the last quarter of a column of places; the places themselves say the same without colour. */
final class Quarters {
    /** The row of the first member: title, subtitle, two rows of headings, nation and city stand above. */
    static final int FIRST_MEMBER = 6;

    private static final int FEWEST = 8;

    private final Dress dress;
    private final SheetConditionalFormatting formatting;

    Quarters(Sheet sheet, Dress dress) {
        this.dress = dress;
        this.formatting = sheet.getSheetConditionalFormatting();
    }

    /** Shades a column of places of so many ranked members; a few members have no quarters. */
    void shade(int column, int lastRow, int ranked) {
        if (ranked < FEWEST) {
            return;
        }
        CellRangeAddress[] cells = {new CellRangeAddress(FIRST_MEMBER, lastRow, column, column)};
        int quarter = (ranked + 3) / 4;
        ConditionalFormattingRule[] rules = Stream.of(
                        rule(1, quarter, Look.FIRST_QUARTER), rule(1 + 3 * ranked / 4, ranked, Look.LAST_QUARTER))
                .flatMap(Optional::stream)
                .toArray(ConditionalFormattingRule[]::new);
        if (rules.length > 0) {
            formatting.addConditionalFormatting(cells, rules);
        }
    }

    private Optional<ConditionalFormattingRule> rule(int from, int to, Look look) {
        return dress.shade(look).map(color -> {
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                    ComparisonOperator.BETWEEN, String.valueOf(from), String.valueOf(to));
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(color);
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            return rule;
        });
    }
}
