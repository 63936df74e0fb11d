package io.duibiao.document.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes files of each format in memory. */
final class Fixtures {
    private static final Path FONT = Path.of("src/main/resources/fonts/NotoSansSC-Regular.ttf");

    private Fixtures() {}

    /** Returns the bytes of a workbook of one sheet that the caller fills. */
    static byte[] workbook(Workbook workbook, Consumer<Sheet> fill) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(workbook.createSheet("各区"));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a small table of two regions into a sheet. */
    static void smallTable(Sheet sheet) {
        put(sheet, 0, "2022年地区生产总值(亿元)", "");
        put(sheet, 1, "地区", "总量");
        put(sheet, 2, "万州区", 1118.43);
        put(sheet, 3, "涪陵区", 1503.81);
    }

    /** Puts a row of words and numbers into a sheet. */
    static void put(Sheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            org.apache.poi.ss.usermodel.Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            if (values[column] instanceof Number number) {
                at.createCell(column).setCellValue(number.doubleValue());
            } else {
                at.createCell(column).setCellValue(values[column].toString());
            }
        }
    }

    static byte[] docx(Consumer<XWPFDocument> fill) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            fill.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of a PDF fixture, its baseline counted from the page's lower left corner in points. */
    record Line(float x, float y, String text) {}

    /** Returns a PDF whose pages hold these lines; a page without lines is blank. */
    static byte[] pdf(Line[]... pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(document, Files.newInputStream(FONT), true);
            for (Line[] lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Line line : lines) {
                        content.beginText();
                        content.setFont(font, 12);
                        content.newLineAtOffset(line.x(), line.y());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
