package io.duibiao.document.format;

import io.duibiao.document.Format;
import io.duibiao.document.Reason;
import io.duibiao.document.Sheet.Merge;
import io.duibiao.document.limit.Limits;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Reads Word files: paragraphs become lines, tables become sheets under the caption above them. */
final class DocxReader {
    private final StringBuilder text = new StringBuilder();
    private final Captions captions = new Captions();
    private final Tables tables;
    private final RawFile file;

    DocxReader(RawFile file) {
        this.file = file;
        tables = new Tables(file);
    }

    FileReading read() throws IOException {
        try (XWPFDocument document = new XWPFDocument(Archive.open(file))) {
            for (IBodyElement element : WordBody.elements(document)) {
                if (element instanceof XWPFParagraph paragraph) {
                    line(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table(table);
                }
            }
            if (text.toString().isBlank() && tables.sheets().isEmpty()) {
                return document.getAllPictures().isEmpty()
                        ? FileReading.rejected(file, Reason.EMPTY_FILE, Messages.EMPTY)
                        : FileReading.rejected(file, Reason.IMAGE_ONLY, Messages.IMAGE_ONLY);
            }
            return FileReading.of(file.document(Format.DOCX, text.toString(), tables.sheets()));
        }
    }

    private void line(String line) {
        captions.pass(line);
        text.append(line).append('\n');
    }

    /** A table of one cell is a frame around text. */
    private void table(XWPFTable table) {
        List<XWPFTableCell> first =
                table.getRows().isEmpty() ? List.of() : table.getRow(0).getTableCells();
        if (table.getNumberOfRows() == 1 && first.size() == 1) {
            first.get(0).getText().lines().forEach(this::line);
            return;
        }
        SheetBuilder builder = tables.builder();
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            int column = 0;
            for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
                column = cell(builder, table, cell, row, column);
            }
        }
        tables.add(captions.take(), builder);
    }

    /** Returns the column after the cell. */
    private static int cell(SheetBuilder builder, XWPFTable table, XWPFTableCell cell, int row, int column) {
        int width = width(cell);
        if (!continuesUpwards(cell)) {
            builder.put(row, column, CellFormat.text(cell.getText().stripTrailing(), "", indent(cell)));
            builder.merge(new Merge(row, column, lastRow(table, row, column), column + width - 1));
        }
        return column + width;
    }

    /** Returns how many characters its style sets the first line of a cell further in. */
    private static int indent(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .limit(1)
                .map(paragraph -> paragraph.getCTP().getPPr())
                .filter(style -> style != null && style.isSetInd())
                .mapToInt(style -> characters(style.getInd()))
                .findFirst()
                .orElse(0);
    }

    private static int characters(CTInd indent) {
        int hundredths = Stream.of(indent.getFirstLineChars(), indent.getLeftChars())
                .filter(Objects::nonNull)
                .mapToInt(BigInteger::intValue)
                .sum();
        return Math.max(0, hundredths / 100);
    }

    private static int width(XWPFTableCell cell) {
        return properties(cell)
                .filter(CTTcPr::isSetGridSpan)
                .map(p -> p.getGridSpan().getVal())
                .map(BigInteger::intValue)
                .orElse(1);
    }

    private static boolean continuesUpwards(XWPFTableCell cell) {
        return properties(cell)
                .filter(CTTcPr::isSetVMerge)
                .filter(p -> p.getVMerge().getVal() == null || p.getVMerge().getVal() == STMerge.CONTINUE)
                .isPresent();
    }

    private static int lastRow(XWPFTable table, int row, int column) {
        Limits.checkTime();
        int last = row;
        while (last + 1 < table.getNumberOfRows()
                && cellAt(table, last + 1, column)
                        .filter(DocxReader::continuesUpwards)
                        .isPresent()) {
            last++;
        }
        return last;
    }

    private static Optional<XWPFTableCell> cellAt(XWPFTable table, int row, int column) {
        int at = 0;
        for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
            if (at == column) {
                return Optional.of(cell);
            }
            at += width(cell);
        }
        return Optional.empty();
    }

    private static Optional<CTTcPr> properties(XWPFTableCell cell) {
        return Optional.ofNullable(cell.getCTTc().getTcPr());
    }
}
