package io.duibiao.statement.sheet;

import io.duibiao.document.Place;
import io.duibiao.document.Reject;
import io.duibiao.document.Sheet;
import io.duibiao.document.SheetCell;
import io.duibiao.statement.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows of a large sheet that are read at once, the rows before them as far as they may matter.
 *
 * @param start the first row whose figures are taken, counted from 0
 * @param end the row after the last one
 */
record RowWindow(int start, int end) {
    private static final int LARGE = 200_000;
    private static final int CELLS = 60_000;
    private static final int LEAST_ROWS = 500;

    /** Returns whether a sheet holds more cells than are read at once. */
    static boolean isLarge(Sheet sheet) {
        long cells = sheet.rows().stream().mapToLong(List::size).sum();
        return cells > LARGE;
    }

    /** Returns the windows of a sheet, from top to bottom. */
    static List<RowWindow> of(Sheet sheet) {
        int height = sheet.rows().size();
        int rows = Math.max(LEAST_ROWS, CELLS / Math.max(1, sheet.width()));
        List<RowWindow> windows = new ArrayList<>();
        for (int start = 0; start < height; start += rows) {
            windows.add(new RowWindow(start, Math.min(height, start + rows)));
        }
        return windows;
    }

    /**
     * Returns the sheet with these rows at their places; before them stand some that came right before, in case their labels
     * hold on, and the leads. All others are blank.
     *
     * @param leads the rows of titles and headers, and a few below each
     */
    Sheet of(Sheet sheet, Set<Integer> leads) {
        int context = start - (end - start) / 5;
        List<List<SheetCell>> rows = new ArrayList<>(end);
        for (int row = 0; row < end; row++) {
            rows.add(row >= context || leads.contains(row) ? sheet.rows().get(row) : List.of());
        }
        List<Sheet.Merge> merges = sheet.merges().stream()
                .filter(merge -> merge.lastRow() >= context || leads.contains(merge.firstRow()))
                .filter(merge -> merge.firstRow() < end)
                .toList();
        return new Sheet(sheet.name(), rows, merges, sheet.hidden());
    }

    /** Returns what was read of the window's own rows. */
    Reading own(Reading reading) {
        return new Reading(
                reading.statements().stream()
                        .filter(s -> isOwn(s.evidence().place()))
                        .toList(),
                reading.nonFigures().stream().filter(n -> isOwn(n.place())).toList(),
                reading.unread().stream().filter(this::isOwn).toList());
    }

    private boolean isOwn(Reject reject) {
        return reject.place().filter(this::isOwn).isPresent();
    }

    private boolean isOwn(Place place) {
        return place instanceof Place.Cell cell && cell.row() >= start;
    }
}
