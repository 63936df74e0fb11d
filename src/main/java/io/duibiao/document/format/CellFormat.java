package io.duibiao.document.format;

import io.duibiao.document.NumberStyle;
import io.duibiao.document.SheetCell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Shows stored numbers as their number formats do. */
final class CellFormat {
    private static final int SHORT = 9;
    private static final Pattern QUOTED = Pattern.compile("\"([\\u3400-\\u9fff]+)\"");

    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final Map<String, NumberStyle> styles = new HashMap<>();

    /** Returns a cell that holds a number; safe from any thread, since cells are made when they are asked for. */
    synchronized SheetCell number(double stored, int formatIndex, String format, String comment) {
        BigDecimal exact = new BigDecimal(Double.toString(stored));
        String shown = format.equals("General") && exact.precision() <= SHORT && Math.abs(exact.scale()) < SHORT
                ? plain(exact)
                : formatter
                        .formatRawCellContents(stored, formatIndex, withoutQuotes(format))
                        .strip();
        return new SheetCell(shown, Optional.of(exact), format, comment, false);
    }

    /** In a date format POI would show the quotation marks around 「年」 too. */
    private static String withoutQuotes(String format) {
        return QUOTED.matcher(format).replaceAll("$1");
    }

    /** The general format shows a short number as it is: most numbers are, and the formatter is slow. */
    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Returns the style of a number format; the same one each time. */
    NumberStyle style(int formatIndex, String format) {
        return styles.computeIfAbsent(
                formatIndex + " " + format, key -> stored -> number(stored, formatIndex, format, ""));
    }

    /** Returns the style of a number format for what formulas gave; the same one each time. */
    NumberStyle computedStyle(int formatIndex, String format) {
        return styles.computeIfAbsent(
                "=" + formatIndex + " " + format,
                key -> stored -> number(stored, formatIndex, format, "").asComputed());
    }

    /** Returns a cell that holds text. */
    static SheetCell text(String text, String comment) {
        return new SheetCell(text, Optional.empty(), "", comment, false);
    }

    /**
     * Returns a cell that holds text and is set further in by its style.
     *
     * @param indent how far, in characters of a Chinese label
     */
    static SheetCell text(String text, String comment, int indent) {
        return text(text.isBlank() ? text : "  ".repeat(indent) + text, comment);
    }
}
