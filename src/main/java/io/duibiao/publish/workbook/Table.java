package io.duibiao.publish.workbook;

import io.duibiao.publish.CellText;
import io.duibiao.publish.template.Dress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A sheet with one table: title, subtitle, headings, rows; set up to be read on screen and printed as the template says. */
final class Table {
    private static final int TITLE_ROWS = 2;
    private static final int WIDTH_UNIT = 256;
    private static final int LOGO_COLUMN = 2;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private int nextRow = TITLE_ROWS;

    Table(SXSSFWorkbook workbook, Styles styles, String name) {
        this.styles = styles;
        this.sheet = workbook.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(18);
        sheet.setHorizontallyCenter(true);
        styles.dress().setUp(sheet);
    }

    Sheet sheet() {
        return sheet;
    }

    Styles styles() {
        return styles;
    }

    /** Writes title and subtitle into the first two rows. */
    void title(String title, String subtitle) {
        Row first = sheet.createRow(0);
        first.setHeightInPoints(30);
        text(first, 0, title, Styles.Kind.TITLE);
        text(sheet.createRow(1), 0, subtitle, Styles.Kind.SUBTITLE);
    }

    /** Begins the next row of the sheet. */
    Row row() {
        return sheet.createRow(nextRow++);
    }

    /** Writes a row of headings, one a column. */
    void headings(List<String> headings) {
        Row row = row();
        row.setHeightInPoints(24);
        for (int column = 0; column < headings.size(); column++) {
            text(row, column, headings.get(column), Styles.Kind.HEAD);
        }
    }

    /** Writes a heading over several columns. */
    void wideHeading(Row row, int first, int count, String heading) {
        for (int column = first; column < first + count; column++) {
            text(row, column, column == first ? heading : "", Styles.Kind.HEAD);
        }
        if (count > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), first, first + count - 1));
        }
    }

    /** Writes a text; one that no cell holds is cut and ends with …: a long sentence of a report stops no publication. */
    Cell text(Row row, int column, String text, Styles.Kind kind) {
        Cell cell = row.createCell(column);
        cell.setCellValue(CellText.fitting(text));
        cell.setCellStyle(styles.text(kind));
        return cell;
    }

    Cell name(Row row, int column, String name, Styles.Row kind) {
        Cell cell = row.createCell(column);
        cell.setCellValue(CellText.fitting(name));
        cell.setCellStyle(styles.name(kind));
        return cell;
    }

    /** Writes a number; Excel keeps 15 digits of it, more than any published figure has. */
    Cell number(Row row, int column, BigDecimal value, String format, Styles.Row kind) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value.doubleValue());
        cell.setCellStyle(styles.number(format, kind));
        return cell;
    }

    /** Writes an empty cell: there is no figure. */
    void blank(Row row, int column, Styles.Row kind) {
        row.createCell(column).setCellStyle(styles.number("General", kind));
    }

    /** Sets the width of a column in characters of a digit's width. */
    void width(int column, double characters) {
        sheet.setColumnWidth(column, (int) Math.min(250 * WIDTH_UNIT, characters * WIDTH_UNIT));
    }

    /** Keeps headings and the first columns in sight, on screen and on every printed page, and lets readers filter rows. */
    void freeze(int columns, int headRows, int lastColumn) {
        int firstRow = TITLE_ROWS + headRows;
        sheet.createFreezePane(columns, firstRow);
        sheet.setRepeatingRows(new CellRangeAddress(TITLE_ROWS, firstRow - 1, -1, -1));
        if (columns > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, columns - 1));
        }
        if (nextRow > firstRow) {
            sheet.setAutoFilter(new CellRangeAddress(firstRow - 1, nextRow - 1, 0, lastColumn));
        }
    }

    /** Puts a picture to the right of the title, in its own size. */
    void picture(Dress.Logo logo) {
        int index = sheet.getWorkbook().addPicture(logo.content(), logo.type());
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        anchor.setCol1(LOGO_COLUMN);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        sheet.createDrawingPatriarch().createPicture(anchor, index).resize();
    }

    /** Fits the columns on one page's width. */
    void fitWidth() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    /** Hands the rows over to the disk: nothing can be written into them any more. */
    void close() {
        try {
            sheet.flushRows();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int rows() {
        return nextRow;
    }

    /** Returns the width of a text in digits: a Chinese character is two. */
    static int characters(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
    }
}
