package io.duibiao.document.format;

import io.duibiao.document.Sheet;
import io.duibiao.document.Sheet.Merge;
import io.duibiao.document.SheetCell;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of a sheet as they come. Blank cells cost nothing: a million formatted empty rows make no row. */
final class SheetBuilder {
    private static final int MAX_CELLS = 4_000_000;

    private int cells;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    /**
     * Puts a cell at its place; a blank one is left out.
     *
     * @throws SheetTooLargeException if the sheet holds more cells than are read
     */
    void put(int row, int column, SheetCell cell) {
        if (cell.isBlank() && cell.comment().isEmpty()) {
            return;
        }
        if (++cells > MAX_CELLS) {
            throw new SheetTooLargeException(Messages.tooLarge(MAX_CELLS));
        }
        while (rows.size() <= row) {
            rows.add(List.of());
        }
        if (rows.get(row).isEmpty()) {
            rows.set(row, new ArrayList<>());
        }
        List<SheetCell> line = rows.get(row);
        while (line.size() <= column) {
            line.add(SheetCell.BLANK);
        }
        line.set(column, cell);
    }

    /** Adds a merged region; one of a single cell, or below the last filled row, is dropped when the sheet is built. */
    void merge(Merge merge) {
        merges.add(merge);
    }

    Sheet build(String name, boolean hidden) {
        List<Merge> kept = merges.stream()
                .filter(m -> m.firstRow() < rows.size())
                .filter(m -> m.firstRow() < m.lastRow() || m.firstColumn() < m.lastColumn())
                .toList();
        return new Sheet(name, rows, kept, hidden);
    }
}
