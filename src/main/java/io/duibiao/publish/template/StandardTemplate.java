package io.duibiao.publish.template;

import io.duibiao.publish.FixedZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The template that ships. */
final class StandardTemplate {
    /** How Excel writes that thousands are set apart. */
    static final String GROUPED = "#,##0";

    private static final String FONT = "微软雅黑";
    private static final byte[] RULE = {(byte) 0xC3, (byte) 0xC9, (byte) 0xD1};
    private static final byte[] HEAD = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF6};
    private static final byte[] AVERAGE = {(byte) 0xF6, (byte) 0xF7, (byte) 0xF9};
    private static final byte[] SUBJECT = {(byte) 0xDC, (byte) 0xE8, (byte) 0xF6};

    private static final byte[] FIRST_QUARTER = {(byte) 0xB9, (byte) 0xD2, (byte) 0xE9};
    private static final byte[] LAST_QUARTER = {(byte) 0xF3, (byte) 0xE3, (byte) 0xCC};

    private final XSSFWorkbook workbook;

    private StandardTemplate(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static byte[] make() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new StandardTemplate(workbook).sheet(workbook.createSheet(Template.SHEET));
            undate(workbook);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return FixedZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day of its making would make every copy another file. */
    @SuppressWarnings("JavaUtilDate")
    private static void undate(XSSFWorkbook workbook) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        Optional<Date> noDay = Optional.of(new Date(0));
        properties.setCreated(noDay);
        properties.setModified(noDay);
    }

    private void sheet(XSSFSheet sheet) {
        for (Look look : Look.values()) {
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            row.createCell(0).setCellValue(look.word());
            row.createCell(1).setCellValue(look.sample());
            row.getCell(1).setCellStyle(style(look));
            row.createCell(2).setCellValue(look.meaning());
        }
        sheet.setColumnWidth(0, 12 * 256);
        sheet.setColumnWidth(1, 40 * 256);
        sheet.setColumnWidth(2, 44 * 256);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setCenter("第 &P 页，共 &N 页");
    }

    private XSSFCellStyle style(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(look == Look.WRAPPED ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setWrapText(look == Look.HEAD || look == Look.WRAPPED);
        style.setFont(font(look));
        if (look != Look.TITLE && look != Look.SUBTITLE) {
            border(style);
        }
        switch (look) {
            case HEAD -> {
                style.setAlignment(HorizontalAlignment.CENTER);
                fill(style, HEAD);
            }
            case ROW -> style.setDataFormat(workbook.createDataFormat().getFormat(GROUPED + ".0"));
            case AVERAGE -> fill(style, AVERAGE);
            case SUBJECT -> fill(style, SUBJECT);
            case FIRST_QUARTER, LAST_QUARTER -> fill(style, shade(look));
            case TITLE, SUBTITLE, TEXT, WRAPPED, LINK -> {}
        }
        return style;
    }

    /** Returns the fill of a shade. */
    static byte[] shade(Look look) {
        return (look == Look.FIRST_QUARTER ? FIRST_QUARTER : LAST_QUARTER).clone();
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : 10));
        font.setBold(look == Look.TITLE || look == Look.HEAD || look == Look.AVERAGE || look == Look.SUBJECT);
        if (look == Look.SUBTITLE) {
            font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        }
        if (look == Look.LINK) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(IndexedColors.DARK_BLUE.getIndex());
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] rgb) {
        style.setFillForegroundColor(new XSSFColor(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(XSSFCellStyle style) {
        for (BorderSide side : BorderSide.values()) {
            style.setBorderColor(side, new XSSFColor(RULE));
        }
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
