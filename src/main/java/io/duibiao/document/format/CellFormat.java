package io.duibiao.document.format;

import io.duibiao.document.NumberStyle;
import io.duibiao.document.SheetCell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Shows stored numbers as their number formats do. */
final class CellFormat {
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final Map<String, NumberStyle> styles = new HashMap<>();

    /** Returns a cell that holds a number; safe from any thread, since cells are made when they are asked for. */
    synchronized SheetCell number(double stored, int formatIndex, String format, String comment) {
        String shown =
                formatter.formatRawCellContents(stored, formatIndex, format).strip();
        return new SheetCell(shown, Optional.of(new BigDecimal(Double.toString(stored))), format, comment);
    }

    /** Returns the style of a number format; the same one each time. */
    NumberStyle style(int formatIndex, String format) {
        return styles.computeIfAbsent(
                formatIndex + " " + format, key -> stored -> number(stored, formatIndex, format, ""));
    }

    /** Returns a cell that holds text. */
    static SheetCell text(String text, String comment) {
        return new SheetCell(text, Optional.empty(), "", comment);
    }
}
