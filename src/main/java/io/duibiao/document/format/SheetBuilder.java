package io.duibiao.document.format;

import io.duibiao.document.NumberStyle;
import io.duibiao.document.PackedRow;
import io.duibiao.document.Sheet;
import io.duibiao.document.Sheet.Merge;
import io.duibiao.document.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the cells of a sheet as they come. Blank cells cost nothing: a million formatted empty rows make no row. */
final class SheetBuilder {
    private final CellBudget budget;
    private final TreeMap<Integer, PackedRow.Builder> open = new TreeMap<>();
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    /** Makes the builder of a sheet whose cells count together with those of the other sheets of its file. */
    SheetBuilder(CellBudget budget) {
        this.budget = budget;
    }

    /**
     * Puts a cell at its place; a blank one is left out.
     *
     * @throws io.duibiao.document.limit.OverLimitException if the file holds more cells than are read
     */
    void put(int row, int column, SheetCell cell) {
        if (!cell.isBlank() || !cell.comment().isEmpty()) {
            at(row, column).put(column, cell);
        }
    }

    /**
     * Puts a number at its place.
     *
     * @throws io.duibiao.document.limit.OverLimitException if the file holds more cells than are read
     */
    void put(int row, int column, double stored, NumberStyle style) {
        at(row, column).put(column, stored, style);
    }

    /** A row costs as many cells as it is wide: blank ones between others take their place in memory too. */
    private PackedRow.Builder at(int row, int column) {
        PackedRow.Builder builder = open.computeIfAbsent(
                row, r -> r < rows.size() ? PackedRow.Builder.of(rows.get(r)) : new PackedRow.Builder());
        budget.spend(Math.max(1, column + 1L - builder.width()));
        return builder;
    }

    /** Packs the rows above this one: most files hold their rows in order. */
    void close(int row) {
        while (!open.isEmpty() && open.firstKey() < row) {
            Map.Entry<Integer, PackedRow.Builder> first = open.pollFirstEntry();
            budget.spend(Math.max(0, first.getKey() - rows.size()));
            while (rows.size() <= first.getKey()) {
                rows.add(List.of());
            }
            rows.set(first.getKey(), first.getValue().build());
        }
    }

    /** Adds a merged region; one of a single cell, or below the last filled row, is dropped when the sheet is built. */
    void merge(Merge merge) {
        budget.spend(1);
        merges.add(merge);
    }

    Sheet build(String name, boolean hidden) {
        close(Integer.MAX_VALUE);
        List<Merge> kept = merges.stream()
                .filter(m -> m.firstRow() < rows.size())
                .filter(m -> m.firstRow() < m.lastRow() || m.firstColumn() < m.lastColumn())
                .toList();
        return new Sheet(name, rows, kept, hidden);
    }
}
