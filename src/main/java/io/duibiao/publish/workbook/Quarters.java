package io.duibiao.publish.workbook;

import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Shades the first and the last quarter of a column of places; the places themselves say the same without colour. */
final class Quarters {
    /** The row of the first member: title, subtitle, two rows of headings, nation and city stand above. */
    static final int FIRST_MEMBER = 6;

    private static final int FEWEST = 8;
    private static final byte[] FIRST = {(byte) 0xB9, (byte) 0xD2, (byte) 0xE9};
    private static final byte[] LAST = {(byte) 0xF3, (byte) 0xE3, (byte) 0xCC};

    private final SheetConditionalFormatting formatting;

    Quarters(Sheet sheet) {
        this.formatting = sheet.getSheetConditionalFormatting();
    }

    /** Shades a column of places of so many ranked members; a few members have no quarters. */
    void shade(int column, int lastRow, int ranked) {
        if (ranked < FEWEST) {
            return;
        }
        CellRangeAddress[] cells = {new CellRangeAddress(FIRST_MEMBER, lastRow, column, column)};
        int quarter = (ranked + 3) / 4;
        formatting.addConditionalFormatting(
                cells,
                rule(ComparisonOperator.BETWEEN, "1", String.valueOf(quarter), FIRST),
                rule(ComparisonOperator.BETWEEN, String.valueOf(1 + 3 * ranked / 4), String.valueOf(ranked), LAST));
    }

    private ConditionalFormattingRule rule(byte operator, String from, String to, byte[] rgb) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(operator, from, to);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(new XSSFColor(rgb));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }
}
