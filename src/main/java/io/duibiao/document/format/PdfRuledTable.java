package io.duibiao.document.format;

import io.duibiao.document.Sheet.Merge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a sheet of a ruled table: a text that is broken over several lines of a cell is one text again. */
final class PdfRuledTable {
    private PdfRuledTable() {}

    /**
     * A table, or what of it stands on a page.
     *
     * @param grid its lines
     * @param lines the lines of text in it, from top to bottom
     */
    record Part(PdfGrid grid, List<PrintedLine> lines) {}

    /** Reads the table; the heading is left out where it is printed again on a further page. */
    static void read(List<Part> parts, SheetBuilder builder) {
        List<List<String>> first = List.of();
        int height = 0;
        for (Part part : parts) {
            List<Merge> cells = part.grid().cells();
            Map<Merge, String> texts = texts(part, cells);
            List<List<String>> rows = rows(part.grid(), cells, texts);
            int repeated = 0;
            while (repeated < Math.min(first.size(), rows.size())
                    && rows.get(repeated).equals(first.get(repeated))) {
                repeated++;
            }
            put(builder, cells, texts, height - repeated, repeated);
            height += part.grid().rows() - repeated;
            first = first.isEmpty() ? rows : first;
        }
    }

    private static void put(SheetBuilder builder, List<Merge> cells, Map<Merge, String> texts, int offset, int from) {
        for (Merge cell : cells) {
            if (cell.firstRow() >= from) {
                int row = cell.firstRow() + offset;
                builder.put(row, cell.firstColumn(), CellFormat.text(texts.getOrDefault(cell, ""), ""));
                builder.merge(new Merge(row, cell.firstColumn(), cell.lastRow() + offset, cell.lastColumn()));
            }
        }
    }

    private static Map<Merge, String> texts(Part part, List<Merge> cells) {
        Map<Merge, String> texts = new HashMap<>();
        for (PrintedLine line : part.lines()) {
            for (PrintedLine.Chunk chunk : line.chunks()) {
                int row = part.grid().row(line);
                int column = part.grid().column(chunk);
                cells.stream()
                        .filter(cell -> PdfGrid.contains(cell, row, column))
                        .findFirst()
                        .ifPresent(cell -> texts.merge(cell, chunk.text(), PdfRuledTable::joined));
            }
        }
        return texts;
    }

    /** English words are parted where a line ends, Chinese ones are not. */
    private static String joined(String before, String after) {
        boolean western = isLetter(before.charAt(before.length() - 1)) && isLetter(after.charAt(0));
        return before + (western ? " " : "") + after;
    }

    private static boolean isLetter(char c) {
        return c < 0x2e80 && Character.isLetter(c);
    }

    private static List<List<String>> rows(PdfGrid grid, List<Merge> cells, Map<Merge, String> texts) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            int at = row;
            rows.add(cells.stream()
                    .filter(cell -> cell.firstRow() == at)
                    .map(cell -> texts.getOrDefault(cell, ""))
                    .toList());
        }
        return rows;
    }
}
