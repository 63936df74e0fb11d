package io.duibiao.publish.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Writes comma-separated values after RFC 4180: quoted where needed, each line ended by LF.
 *
 * <p>A text that begins with {@code = + - @}, also in full width, with a tab or a line end is written behind an apostrophe, since
 * spreadsheets would take it for a formula (CWE-1236), and so is one that begins with apostrophes before such a character; numbers are written as
 * they are, with their minus. Whoever reads the file by program takes one apostrophe off.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@＝＋－＠\t\r\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final int columns;
    private final StringBuilder text = new StringBuilder();

    /** Makes a table of these columns. */
    public Csv(List<String> header) {
        this.columns = header.size();
        row(header);
    }

    /**
     * Adds a row of texts and numbers.
     *
     * @throws IllegalArgumentException if their number is not that of the columns
     */
    public Csv row(List<String> fields) {
        if (fields.size() != columns) {
            throw new IllegalArgumentException(
                    "A row of " + fields.size() + " fields in a table of " + columns + " columns: " + fields);
        }
        for (int i = 0; i < columns; i++) {
            text.append(i == 0 ? "" : ",").append(quoted(harmless(fields.get(i))));
        }
        text.append('\n');
        return this;
    }

    /** Returns a number as a field; an empty field where there is none. */
    public static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    /** Returns the table. */
    public String text() {
        return text.toString();
    }

    /** Returns the table behind a byte-order mark, by which Excel knows that it is UTF-8. */
    public String textForExcel() {
        return BYTE_ORDER_MARK + text;
    }

    private static String harmless(String field) {
        boolean formula =
                FORMULA.matcher(field).matches() && !NUMBER.matcher(field).matches();
        return formula ? "'" + field : field;
    }

    private static String quoted(String field) {
        return isPlain(field) ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static boolean isPlain(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return false;
            }
        }
        return true;
    }
}
