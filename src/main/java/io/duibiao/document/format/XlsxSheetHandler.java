package io.duibiao.document.format;

import io.duibiao.document.NumberStyle;
import io.duibiao.document.Sheet;
import io.duibiao.document.Sheet.Merge;
import io.duibiao.document.SheetCell;
import io.duibiao.document.limit.Limits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.model.Comments;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Builds a sheet from the events of its XML part: elements {@code c}, {@code v}, {@code is/t} and {@code mergeCell}. */
final class XlsxSheetHandler extends DefaultHandler {
    private final Optional<StylesTable> styles;
    private final SharedStrings strings;
    private final Optional<Comments> comments;
    private final CellFormat format;
    private final SheetBuilder builder;
    private final Map<Long, SheetCell> texts = new HashMap<>();
    private final List<CellAddress> damaged = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private CellAddress address = new CellAddress(0, -1);
    private String type = "n";
    private int style;
    private int lastRow = -1;
    private boolean computed;
    private boolean inValue;
    private boolean inPhonetic;

    /**
     * Prepares the reading of a sheet.
     *
     * @param styles the number formats; empty where the workbook has none
     */
    XlsxSheetHandler(
            Optional<StylesTable> styles, SharedStrings strings, Optional<Comments> comments, CellBudget budget) {
        this.styles = styles;
        this.strings = strings;
        this.comments = comments;
        format = new CellFormat();
        builder = new SheetBuilder(budget);
    }

    /** Returns the sheet; one that is a chart, or holds nothing, has no rows. */
    Sheet sheet(String name, boolean hidden) {
        return builder.build(name, hidden);
    }

    /** Returns the cells whose text is damaged: they were left blank. */
    List<CellAddress> damaged() {
        return damaged;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        Limits.checkTime();
        switch (localName) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> computed = true;
            case "v" -> inValue = true;
            case "t" -> inValue = type.equals("inlineStr") && !inPhonetic;
            case "rPh" -> inPhonetic = true;
            case "mergeCell" -> merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        switch (localName) {
            case "c" -> put();
            case "v", "t" -> inValue = false;
            case "rPh" -> inPhonetic = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inValue) {
            value.append(text, start, length);
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        int row = number == null ? address.getRow() + 1 : Integer.parseInt(number) - 1;
        address = new CellAddress(row, -1);
        if (row > lastRow) {
            lastRow = row;
            builder.close(row);
        }
    }

    /** Some writers leave the address out: the cell then stands right of the one before. */
    private void startCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        address = reference == null
                ? new CellAddress(address.getRow(), address.getColumn() + 1)
                : new CellAddress(reference);
        type = Optional.ofNullable(attributes.getValue("t")).orElse("n");
        style = Optional.ofNullable(attributes.getValue("s"))
                .map(Integer::parseInt)
                .orElse(0);
        computed = false;
        value.setLength(0);
    }

    private void put() {
        String comment = comments.map(table -> table.findCellComment(address))
                .map(XSSFComment::getString)
                .map(text -> text.getString())
                .orElse("");
        String raw = value.toString().strip();
        if (type.equals("n") && !raw.isEmpty()) {
            number(raw, comment);
        } else {
            SheetCell shown = text(value.toString(), comment);
            SheetCell cell = computed ? shown.asComputed() : shown;
            if (DamagedText.isIn(cell.text())) {
                damaged.add(address);
            } else {
                builder.put(address.getRow(), address.getColumn(), cell);
            }
        }
    }

    private SheetCell text(String raw, String comment) {
        return switch (type) {
            case "s" -> shared(Integer.parseInt(raw.strip()), comment);
            case "n" -> CellFormat.text("", comment);
            case "b" -> CellFormat.text(raw.equals("1") ? "TRUE" : "FALSE", comment);
            case "e" -> CellFormat.text("", comment);
            default -> CellFormat.text(new XSSFRichTextString(raw).getString(), comment, indent());
        };
    }

    /** Names are repeated in thousands of rows; each text is kept once. */
    private SheetCell shared(int index, String comment) {
        int indent = indent();
        if (!comment.isEmpty()) {
            return CellFormat.text(strings.getItemAt(index).getString(), comment, indent);
        }
        return texts.computeIfAbsent(
                ((long) index << 8) + indent,
                key -> CellFormat.text(strings.getItemAt(index).getString(), "", indent));
    }

    private int indent() {
        return cellStyle().map(XSSFCellStyle::getIndention).orElse((short) 0);
    }

    private Optional<XSSFCellStyle> cellStyle() {
        return styles.filter(table -> style < table.getNumCellStyles()).map(table -> table.getStyleAt(style));
    }

    /** A number beyond all numbers, such as {@code 1e999}, is a damaged one. */
    private void number(String raw, String comment) {
        double stored = Double.parseDouble(raw);
        if (Double.isFinite(stored)) {
            number(stored, comment);
        } else {
            damaged.add(address);
        }
    }

    private void number(double stored, String comment) {
        Optional<XSSFCellStyle> cellStyle = cellStyle();
        String formatText = cellStyle.map(XSSFCellStyle::getDataFormatString).orElse("General");
        int index = cellStyle.map(XSSFCellStyle::getDataFormat).orElse((short) 0);
        boolean mayBeHidden = formatText.contains(";"); // as 0;-0;;@ hides a zero
        if (comment.isEmpty() && !mayBeHidden) {
            NumberStyle shown = computed ? format.computedStyle(index, formatText) : format.style(index, formatText);
            builder.put(address.getRow(), address.getColumn(), stored, shown);
        } else {
            SheetCell shown = format.number(stored, index, formatText, comment);
            builder.put(address.getRow(), address.getColumn(), computed ? shown.asComputed() : shown);
        }
    }

    private void merge(CellRangeAddress range) {
        builder.merge(
                new Merge(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
    }
}
