package io.duibiao.publish.workbook;

import io.duibiao.publish.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Number formats of Excel. */
final class Formats {
    /** A place in a ranking. */
    static final String PLACE = "0";

    private static final int MOST_DECIMALS = 2;
    private static final double USUAL_WIDTH = 12.5;
    /** What bold digits and the margins of a cell take beside the digits. */
    private static final int ROOM = 4;

    private Formats() {}

    /** Returns the format that shows all amounts of a column with the decimals of the finest one, such as {@code #,##0.00}. */
    static String of(List<Amount> amounts) {
        return of(amounts.stream().mapToInt(Amount::decimals).max().orElse(0));
    }

    /** Returns the format of a column of levels: with the decimals of the finest one, but two are enough where none is below 1. */
    static String column(List<Amount> amounts) {
        return of(columnDecimals(amounts));
    }

    private static int columnDecimals(List<Amount> amounts) {
        int finest = amounts.stream().mapToInt(Amount::decimals).max().orElse(0);
        boolean isSmall =
                amounts.stream().anyMatch(amount -> amount.value().abs().compareTo(BigDecimal.ONE) < 0);
        return isSmall ? finest : Math.min(MOST_DECIMALS, finest);
    }

    /** Returns the width, in characters, of a column of levels in which every one of the amounts can be read. */
    static double width(List<Amount> amounts, List<Amount> wholes) {
        int decimals = columnDecimals(amounts);
        int longest = Stream.concat(amounts.stream(), wholes.stream())
                .mapToInt(amount -> amount.text(decimals).length())
                .max()
                .orElse(0);
        return Math.max(USUAL_WIDTH, longest + ROOM);
    }

    private static String of(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** Returns the format of a growth: a star behind one that was computed, as much room behind one that was published. */
    static String growth(List<Amount> amounts, boolean computed) {
        return of(amounts) + (computed ? "\"*\"" : "_*");
    }

    /** Returns what shows a text behind the numbers of a format; nothing for no text. */
    static String text(String text) {
        return text.isEmpty() ? "" : "\" " + text + "\"";
    }

    /** Returns the same with a sign before every number but zero. */
    static String signed(List<Amount> amounts) {
        String plain = of(amounts);
        return "+" + plain + ";-" + plain + ";" + plain;
    }
}
