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

    /** What is printed on a page. */
    interface Print {
        void on(PDPageContentStream page, PDFont font) throws IOException;
    }

    /** Returns a PDF whose pages hold these lines; a page without lines is blank. */
    static byte[] pdf(Line[]... pages) {
        Print[] prints = new Print[pages.length];
        for (int i = 0; i < pages.length; i++) {
            Line[] lines = pages[i];
            prints[i] = (page, font) -> {
                for (Line line : lines) {
                    print(page, font, line);
                }
            };
        }
        return pdf(prints);
    }

    /** Prints a line of text, 12 points high. */
    static void print(PDPageContentStream page, PDFont font, Line line) throws IOException {
        page.beginText();
        page.setFont(font, 12);
        page.newLineAtOffset(line.x(), line.y());
        page.showText(line.text());
        page.endText();
    }

    /** Returns a PDF of these pages. */
    static byte[] pdf(Print... pages) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(document, Files.newInputStream(FONT), true);
            for (Print print : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    print.on(content, font);
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
