package io.duibiao.document;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell as it was handed in.
 *
 * @param text what a reader sees, number formats applied; empty for a blank cell
 * @param number the stored number where the cell holds one (a formula's cached value included), in the shortest decimal
 *     form that gives the stored value; empty for text
 * @param format the number format, such as {@code 0.0%}; empty where there is none
 * @param comment the cell's comment; empty where there is none
 * @param computed whether a formula stands in the cell: what it shows is the result that the file keeps, never one of ours
 */
public record SheetCell(String text, Optional<BigDecimal> number, String format, String comment, boolean computed) {

    /** A cell with nothing in it. */
    public static final SheetCell BLANK = text("");

    /** Returns a cell of plain text, as in a CSV file. */
    public static SheetCell text(String text) {
        return new SheetCell(text, Optional.empty(), "", "", false);
    }

    /** Returns the cell as one in which a formula stands. */
    public SheetCell asComputed() {
        return new SheetCell(text, number, format, comment, true);
    }

    /** Returns whether the cell shows nothing. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
