package io.duibiao.publish.template;

import io.duibiao.document.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A template of workbooks: its sheet {@code styles} has a row for each {@link Look}, its word in column A and a sample in column
 * B whose font, fill, border and alignment are taken. The number format of the sample {@code row} says how digits are grouped; how
 * many decimals there are follows what was published. Paper, margins, header and footer of that sheet become those of every
 * sheet, and a picture on it stands on the cover.
 */
public final class Template {
    static final String SHEET = "styles";
    private static final String DIGITS = "[#0, ]*0(\\.0+)?";

    private final Supplier<byte[]> bytes;
    private final String name;

    private Template(Supplier<byte[]> bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /** Returns the template that is used where an office has none of its own. It is made when it is asked for: most commands never do. */
    public static Template standard() {
        return new Template(StandardTemplate::make, "standard");
    }

    /**
     * Returns the template in a file.
     *
     * @param bytes what is in the file
     * @throws TemplateException if it is no workbook, or lacks the sheet or one of the samples; its message says all that is wrong
     */
    public static Template read(byte[] bytes) throws TemplateException {
        List<String> problems = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            check(Optional.ofNullable(workbook.getSheet(SHEET)), problems);
        } catch (IOException | POIXMLException | EmptyFileException | UnsupportedFileFormatException e) {
            problems.add("It is no .xlsx workbook.");
        }
        if (!problems.isEmpty()) {
            throw new TemplateException(problems);
        }
        byte[] content = bytes.clone();
        return new Template(content::clone, Sha256.of(bytes));
    }

    /** Returns the same text for the same template: what is made with it is made anew where it is another. */
    @Override
    public String toString() {
        return "Template[" + name + "]";
    }

    private static void check(Optional<XSSFSheet> sheet, List<String> problems) {
        if (sheet.isEmpty()) {
            problems.add("It has no sheet '" + SHEET + "'.");
            return;
        }
        Map<Look, CellStyle> samples = samples(sheet.get());
        for (Look look : Look.values()) {
            if (!look.isShade() && !samples.containsKey(look)) {
                problems.add("Its sheet '" + SHEET + "' has no row '" + look.word() + "' with a sample in column B.");
            }
        }
        Optional.ofNullable(samples.get(Look.ROW))
                .map(CellStyle::getDataFormatString)
                .filter(format -> !format.matches(DIGITS))
                .ifPresent(format -> problems.add("The number format of its sample '" + Look.ROW.word() + "' is '"
                        + format + "': it must be like #,##0.0."));
    }

    static Map<Look, CellStyle> samples(XSSFSheet sheet) {
        Map<Look, CellStyle> samples = new EnumMap<>(Look.class);
        for (Row row : sheet) {
            Optional<Cell> word =
                    Optional.ofNullable(row.getCell(0)).filter(cell -> cell.getCellType() == CellType.STRING);
            for (Look look : Look.values()) {
                word.filter(cell -> cell.getStringCellValue().strip().equals(look.word()))
                        .flatMap(cell -> Optional.ofNullable(row.getCell(1)))
                        .ifPresent(sample -> samples.put(look, sample.getCellStyle()));
            }
        }
        return samples;
    }

    /** Returns what is in the file. */
    public byte[] bytes() {
        return bytes.get();
    }

    /** Opens an empty workbook that is dressed by the template. Whoever opens it closes it. */
    public Dress open() {
        try {
            return Dress.of(new XSSFWorkbook(new ByteArrayInputStream(bytes.get())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
