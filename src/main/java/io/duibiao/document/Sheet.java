package io.duibiao.document;

import java.util.List;

/**
 * A table as it was handed in: rows of cells, merged regions, nothing interpreted.
 *
 * @param name the sheet's name, the caption of a table, or {@code table1} where it has none; unique within its document
 * @param rows the cells by row and column; rows may differ in length, and a cell that is not there is blank
 * @param merges merged regions; the value stands in the first cell, the others are blank
 * @param hidden whether the workbook hides the sheet
 */
public record Sheet(String name, List<List<SheetCell>> rows, List<Merge> merges, boolean hidden) {
    public Sheet {
        rows = rows.stream()
                .map(row -> row instanceof PackedRow ? row : List.copyOf(row))
                .toList();
        merges = List.copyOf(merges);
    }

    /** Returns the cell at a place counted from 0; a blank one where the sheet has none. */
    public SheetCell cell(int row, int column) {
        if (row < 0 || row >= rows.size()) {
            return SheetCell.BLANK;
        }
        List<SheetCell> cells = rows.get(row);
        return column < 0 || column >= cells.size() ? SheetCell.BLANK : cells.get(column);
    }

    /** Returns the number of columns of the widest row. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * A merged region of cells, all four borders included and counted from 0.
     *
     * @param firstRow the upper border
     * @param firstColumn the left border
     * @param lastRow the lower border
     * @param lastColumn the right border
     */
    public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
}
