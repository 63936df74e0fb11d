package io.duibiao.publish.exchange.format;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of an exported workbook look. */
final class WorkbookStyles {
    private final Workbook workbook;
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle day;
    private final Map<Integer, CellStyle> byDecimals = new HashMap<>();

    WorkbookStyles(Workbook workbook) {
        this.workbook = workbook;
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        text = workbook.createCellStyle();
        // The format "@" and the quote keep a text a text when somebody edits the cell.
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setQuotePrefixed(true);
        day = formatted("yyyy-mm-dd");
    }

    private CellStyle formatted(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    CellStyle heading() {
        return heading;
    }

    CellStyle text() {
        return text;
    }

    CellStyle day() {
        return day;
    }

    /** Returns the style of numbers with so many decimals. */
    CellStyle number(int decimals) {
        return byDecimals.computeIfAbsent(decimals, count -> formatted(count == 0 ? "0" : "0." + "0".repeat(count)));
    }
}
