package io.duibiao.publish.workbook;

import io.duibiao.publish.Amount;
import java.util.List;

/** Number formats of Excel. */
final class Formats {
    /** A place in a ranking. */
    static final String PLACE = "0";

    private Formats() {}

    /** Returns the format that shows all amounts of a column with the decimals of the finest one, such as {@code #,##0.00}. */
    static String of(List<Amount> amounts) {
        return of(amounts.stream().mapToInt(Amount::decimals).max().orElse(0));
    }

    private static String of(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** Returns the format of a growth: a star behind one that was computed, as much room behind one that was published. */
    static String growth(List<Amount> amounts, boolean computed) {
        return of(amounts) + (computed ? "\"*\"" : "_*");
    }

    /** Returns the same with a sign before every number but zero. */
    static String signed(List<Amount> amounts) {
        String plain = of(amounts);
        return "+" + plain + ";-" + plain + ";" + plain;
    }
}
