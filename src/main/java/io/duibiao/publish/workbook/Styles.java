package io.duibiao.publish.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/** The cell styles of a workbook, each made once: Excel allows 64,000 of them, and readers tire sooner. */
final class Styles {
    private static final String FONT = "微软雅黑";
    private static final byte[] RULE = {(byte) 0xC3, (byte) 0xC9, (byte) 0xD1};
    private static final byte[] HEAD = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF6};
    private static final byte[] AVERAGE = {(byte) 0xF6, (byte) 0xF7, (byte) 0xF9};
    private static final byte[] SUBJECT = {(byte) 0xDC, (byte) 0xE8, (byte) 0xF6};

    private final Workbook workbook;
    private final Map<Kind, CellStyle> texts = new EnumMap<>(Kind.class);
    private final Map<String, CellStyle> numbers = new HashMap<>();

    Styles(Workbook workbook) {
        this.workbook = workbook;
    }

    /** What a cell is. */
    enum Kind {
        TITLE,
        SUBTITLE,
        HEAD,
        NAME,
        TEXT,
        WRAPPED,
        LINK
    }

    /** How a row is set off. */
    enum Row {
        PLAIN,
        AVERAGE,
        SUBJECT
    }

    CellStyle text(Kind kind) {
        return texts.computeIfAbsent(kind, this::makeText);
    }

    /** Returns the style of a name at the head of a row. */
    CellStyle name(Row row) {
        return numbers.computeIfAbsent("name " + row, key -> {
            CellStyle style = cell(row);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
            return style;
        });
    }

    /** Returns the style of a number with this format of Excel, such as {@code #,##0.0}. */
    CellStyle number(String format, Row row) {
        return numbers.computeIfAbsent(format + " " + row, key -> {
            CellStyle style = cell(row);
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            style.setAlignment(HorizontalAlignment.RIGHT);
            return style;
        });
    }

    private CellStyle makeText(Kind kind) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setQuotePrefixed(kind == Kind.TEXT || kind == Kind.WRAPPED);
        switch (kind) {
            case TITLE -> style.setFont(font(16, true));
            case SUBTITLE -> style.setFont(quiet());
            case HEAD -> {
                style.setFont(font(10, true));
                style.setAlignment(HorizontalAlignment.CENTER);
                style.setWrapText(true);
                fill(style, HEAD);
                border(style);
            }
            case NAME, TEXT -> {
                style.setFont(font(10, false));
                border(style);
            }
            case WRAPPED -> {
                style.setFont(font(10, false));
                style.setWrapText(true);
                style.setVerticalAlignment(VerticalAlignment.TOP);
                border(style);
            }
            case LINK -> {
                style.setFont(link());
                border(style);
            }
        }
        return style;
    }

    private CellStyle cell(Row row) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(font(10, row != Row.PLAIN));
        border(style);
        switch (row) {
            case PLAIN -> {}
            case AVERAGE -> fill(style, AVERAGE);
            case SUBJECT -> fill(style, SUBJECT);
        }
        return style;
    }

    private Font font(int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private Font quiet() {
        Font font = font(10, false);
        font.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        return font;
    }

    private Font link() {
        Font font = font(10, false);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        return font;
    }

    private static void fill(CellStyle style, byte[] rgb) {
        ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(CellStyle style) {
        XSSFCellStyle bordered = (XSSFCellStyle) style;
        for (BorderSide side : BorderSide.values()) {
            bordered.setBorderColor(side, new XSSFColor(RULE));
        }
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }
}
