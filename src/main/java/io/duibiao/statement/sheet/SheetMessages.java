package io.duibiao.statement.sheet;

/** What is said of cells and sheets that could not be read, each with the next step. */
final class SheetMessages {
    static final String NO_HEADER =
            "No heading says what the figures are. Put a row of headings above them, or a title with indicator, unit"
                    + " and period.";
    static final String NO_FIGURES = "The sheet holds no figure with a label. Look whether it is the right sheet.";
    static final String NO_SUBJECT =
            "No heading names an indicator for the figure. Give its column or the table's title the indicator's name.";

    /** In Chinese, since it stands beside the figure: a doubtful figure is provisional. */
    static final String DOUBTFUL_ZERO = "可疑的零:同列其余数值均在千以上,零可能表示缺数";

    /** In Chinese for the same reason: what a formula gave when the file was saved last may be out of date. */
    static final String COMPUTED = "公式结果";

    private SheetMessages() {}

    static String notANumber(String text) {
        return "Cannot read '" + text + "' as a number. The cell was rejected; the rest of the sheet was read.";
    }

    static String unknownUnit(String unit, String headings) {
        return unit.isEmpty()
                ? "No heading, title or note names a unit for '" + headings + "'. Add it as 单位:… or in brackets."
                : "The unit '" + unit + "' of '" + headings + "' is not in the catalogue. Add it to units.csv.";
    }
}
