package io.duibiao.document.format;

import io.duibiao.document.SheetCell;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Shows stored numbers as their number formats do. Not thread-safe, as POI's formatter is not. */
final class CellFormat {
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    /** Returns a cell that holds a number. */
    SheetCell number(double stored, int formatIndex, String format, String comment) {
        String shown =
                formatter.formatRawCellContents(stored, formatIndex, format).strip();
        return new SheetCell(shown, Optional.of(new BigDecimal(Double.toString(stored))), format, comment);
    }

    /** Returns a cell that holds text. */
    static SheetCell text(String text, String comment) {
        return new SheetCell(text, Optional.empty(), "", comment);
    }
}
