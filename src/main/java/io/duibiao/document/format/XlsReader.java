package io.duibiao.document.format;

import io.duibiao.document.Format;
import io.duibiao.document.Place;
import io.duibiao.document.Reason;
import io.duibiao.document.Sheet;
import io.duibiao.document.Sheet.Merge;
import io.duibiao.document.SheetCell;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads Excel files of 1997 to 2003. Formulas give their cached values and are never evaluated; macros never run. */
final class XlsReader {
    private final CellFormat format = new CellFormat();

    FileReading read(RawFile file, DirectoryNode root) throws IOException {
        try (HSSFWorkbook source = new HSSFWorkbook(root, true)) {
            Workbook workbook = new Workbook(file);
            CellBudget budget = new CellBudget(file.limits());
            for (int i = 0; i < source.getNumberOfSheets(); i++) {
                boolean hidden = source.getSheetVisibility(i) != SheetVisibility.VISIBLE;
                workbook.add(sheet(workbook, source.getSheetAt(i), new SheetBuilder(budget), hidden));
            }
            return workbook.reading(Format.XLS);
        } catch (EncryptedDocumentException e) {
            return FileReading.rejected(file, Reason.ENCRYPTED_FILE, Messages.ENCRYPTED);
        }
    }

    private Sheet sheet(
            Workbook workbook, org.apache.poi.ss.usermodel.Sheet source, SheetBuilder builder, boolean hidden) {
        for (Row row : source) {
            for (Cell cell : row) {
                builder.put(cell.getRowIndex(), cell.getColumnIndex(), cell(workbook, source.getSheetName(), cell));
            }
        }
        source.getMergedRegions()
                .forEach(m -> builder.merge(
                        new Merge(m.getFirstRow(), m.getFirstColumn(), m.getLastRow(), m.getLastColumn())));
        return builder.build(source.getSheetName(), hidden);
    }

    /** A damaged cell is a reject; its neighbours are read. */
    private SheetCell cell(Workbook workbook, String sheet, Cell cell) {
        try {
            SheetCell shown = cell(cell);
            SheetCell read = cell.getCellType() == CellType.FORMULA ? shown.asComputed() : shown;
            if (!DamagedText.isIn(read.text())) {
                return read;
            }
        } catch (RuntimeException e) {
            // POI has no exception of its own for a damaged string; whatever it throws, the cell is lost and no more
        }
        workbook.damaged(new Place.Cell(sheet, cell.getRowIndex(), cell.getColumnIndex()));
        return SheetCell.BLANK;
    }

    private SheetCell cell(Cell cell) {
        String comment = Optional.ofNullable(cell.getCellComment())
                .map(Comment::getString)
                .map(text -> text.getString())
                .orElse("");
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC) {
            short index = cell.getCellStyle().getDataFormat();
            return format.number(
                    cell.getNumericCellValue(), index, cell.getCellStyle().getDataFormatString(), comment);
        }
        if (type == CellType.STRING) {
            return CellFormat.text(
                    cell.getStringCellValue(), comment, cell.getCellStyle().getIndention());
        }
        return CellFormat.text(type == CellType.BOOLEAN ? String.valueOf(cell.getBooleanCellValue()) : "", comment);
    }
}
