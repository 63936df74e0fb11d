package io.duibiao.publish.exchange.format;

import io.duibiao.publish.CellText;
import io.duibiao.publish.FixedZip;
import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.EditionWriter;
import io.duibiao.publish.exchange.Field;
import io.duibiao.publish.exchange.OrderException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of two sheets: the rows, and what the columns mean. Numbers are numbers; one with more digits than a spreadsheet
 * keeps, which is more than fifteen, is text, so that none is lost. A text stays a text whatever it begins with.
 */
final class WorkbookFile implements EditionWriter {
    /** Rows of a sheet that are kept in memory before they are streamed. */
    private static final int WINDOW = 200;

    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

    @Override
    public List<Path> write(Edition edition, Path folder, String name) throws IOException {
        DataSet data = edition.data();
        checkFits(data);
        try (XSSFWorkbook template = new XSSFWorkbook();
                SXSSFWorkbook workbook = new SXSSFWorkbook(template, WINDOW)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            describe(template, edition);
            WorkbookStyles styles = new WorkbookStyles(workbook);
            rows(workbook.createSheet(data.structure().name()), data, styles);
            meanings(workbook.createSheet("columns"), data, styles);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return List.of(Files.write(folder.resolve(name), FixedZip.repack(bytes.toByteArray())));
        }
    }

    private static void checkFits(DataSet data) {
        if (data.rows().size() >= LIMITS.getMaxRows()) {
            throw new OrderException("Cannot write " + data.rows().size() + " rows as XLSX: a sheet holds "
                    + (LIMITS.getMaxRows() - 1) + " below its heading. Filter them, or take parquet or csv.");
        }
        data.rows().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .filter(length -> length > LIMITS.getMaxTextLength())
                .findFirst()
                .ifPresent(length -> {
                    throw new OrderException("Cannot write a text of " + length + " characters as XLSX: a cell holds "
                            + LIMITS.getMaxTextLength()
                            + ". Leave its column out with --columns, or take another format.");
                });
    }

    private static void describe(XSSFWorkbook workbook, Edition edition) {
        var properties = workbook.getProperties().getCoreProperties();
        Optional<Date> moment = Optional.of(Date.from(edition.prepared()));
        properties.setTitle(edition.data().structure().name());
        properties.setCreated(moment);
        properties.setModified(moment);
    }

    private static void rows(Sheet sheet, DataSet data, WorkbookStyles styles) {
        heading(sheet, data.columns().stream().map(Field::name).toList(), styles);
        int number = 1;
        for (List<String> cells : data.rows()) {
            Row row = sheet.createRow(number++);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    fill(row.createCell(i), data.columns().get(i), cells.get(i), styles);
                }
            }
        }
        sheet.setAutoFilter(
                new CellRangeAddress(0, data.rows().size(), 0, data.columns().size() - 1));
    }

    private static void heading(Sheet sheet, List<String> names, WorkbookStyles styles) {
        Row row = sheet.createRow(0);
        for (int i = 0; i < names.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(names.get(i));
            cell.setCellStyle(styles.heading());
        }
        sheet.createFreezePane(0, 1);
    }

    private static void fill(Cell cell, Field field, String text, WorkbookStyles styles) {
        switch (field.type()) {
            case TEXT, PERIOD -> fillText(cell, text, styles);
            case INTEGER -> cell.setCellValue(Integer.parseInt(text));
            case DECIMAL -> fillNumber(cell, new BigDecimal(text), styles);
            case DATE -> {
                cell.setCellValue(LocalDate.parse(text));
                cell.setCellStyle(styles.day());
            }
        }
    }

    private static void fillNumber(Cell cell, BigDecimal exact, WorkbookStyles styles) {
        if (new BigDecimal(Double.toString(exact.doubleValue())).compareTo(exact) == 0) {
            cell.setCellValue(exact.doubleValue());
            cell.setCellStyle(styles.number(Math.max(0, exact.scale())));
        } else {
            fillText(cell, exact.toPlainString(), styles);
        }
    }

    private static void fillText(Cell cell, String text, WorkbookStyles styles) {
        cell.setCellValue(CellText.written(text));
        cell.setCellStyle(styles.text());
    }

    private static void meanings(Sheet sheet, DataSet data, WorkbookStyles styles) {
        heading(sheet, List.of("column", "type", "meaning"), styles);
        int number = 1;
        for (Field field : data.columns()) {
            Row row = sheet.createRow(number++);
            fillText(row.createCell(0), field.name(), styles);
            fillText(row.createCell(1), field.type().name().toLowerCase(Locale.ROOT), styles);
            fillText(row.createCell(2), field.meaning(), styles);
        }
    }
}
