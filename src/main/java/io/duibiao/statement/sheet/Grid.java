package io.duibiao.statement.sheet;

import io.duibiao.document.Sheet;
import io.duibiao.document.Sheet.Merge;
import io.duibiao.document.SheetCell;
import io.duibiao.document.limit.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sheet's cells with clean texts, numbers told from words, and merged regions answered by any of their cells. */
final class Grid {
    private static final Set<String> MISSING = Set.of(
            "-", "--", "---", "—", "——", "–", "―", "――", "…", "……", "...", "......", "/", "\\", "*", "x", "X", "#",
            "(缺)", "缺", "暂缺", "(空缺)", "持平", "无", "N/A", "NA", "n.a.", "na", "null", "·", "●", "〃", "空");

    /** 「100美元」 is what a rate of exchange is quoted for, and no figure. */
    private static final Pattern QUOTED = Pattern.compile("10{2,4}(?:[美日欧港加澳韩]元|港币|英镑|卢布|泰铢|法郎|马克)");

    /** 「7711(7695)」 is a figure beside another one, not words. */
    private static final Pattern TWO_FIGURES = Pattern.compile("\\d+(?:\\.\\d+)?\\(\\d+(?:\\.\\d+)?\\)");

    private static final Pattern RATIO = Pattern.compile("\\d+(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?){2}");

    private final List<List<GridCell>> rows;
    private final int height;
    private final int width;
    private final Map<Long, Merge> merges = new HashMap<>();

    /**
     * Takes the cells of a sheet.
     *
     * @param units tells a number with its unit (550.5亿元) from words that begin with digits (2022年各区主要指标)
     */
    Grid(Sheet sheet, UnitReader units) {
        rows = sheet.rows().stream().map(row -> cells(row, units)).toList();
        height = rows.size();
        width = sheet.width();
        for (Merge merge : sheet.merges()) {
            for (int row = merge.firstRow(); row <= Math.min(merge.lastRow(), height - 1); row++) {
                for (int column = merge.firstColumn(); column <= Math.min(merge.lastColumn(), width - 1); column++) {
                    merges.put(key(row, column), merge);
                }
            }
        }
    }

    private static List<GridCell> cells(List<SheetCell> row, UnitReader units) {
        Limits.checkTime();
        return row.stream().map(cell -> GridCell.of(cell, units)).toList();
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    int height() {
        return height;
    }

    int width() {
        return width;
    }

    private GridCell cell(int row, int column) {
        if (row < 0 || row >= height) {
            return GridCell.BLANK;
        }
        List<GridCell> cells = rows.get(row);
        return column < 0 || column >= cells.size() ? GridCell.BLANK : cells.get(column);
    }

    /** Returns the merged region around a cell. */
    Optional<Merge> merge(int row, int column) {
        return Optional.ofNullable(merges.get(key(row, column)));
    }

    /** Returns the folded text of a cell, with its indentation and line breaks; of a merged region for each of its cells. */
    String text(int row, int column) {
        Optional<Merge> merge = merge(row, column);
        return merge.isPresent() ? own(merge.get().firstRow(), merge.get().firstColumn()) : own(row, column);
    }

    /** Returns the folded text that stands in the cell itself. */
    String own(int row, int column) {
        return cell(row, column).text();
    }

    boolean isBlank(int row, int column) {
        return own(row, column).isBlank();
    }

    /** Returns the number in the cell itself. */
    Optional<CellNumber> number(int row, int column) {
        return cell(row, column).number();
    }

    /** Returns whether the cell says that there is no figure: …, —, (缺). */
    boolean isMissing(int row, int column) {
        return MISSING.contains(Texts.packed(own(row, column)));
    }

    /** Returns the figures of a cell that holds several of them, as 「10.8:28.5:60.7」 does; none for all other cells. */
    List<CellNumber> ratio(int row, int column) {
        String packed = Texts.packed(own(row, column));
        return RATIO.matcher(packed).matches()
                ? Stream.of(packed.split("[::]"))
                        .flatMap(figure -> CellNumber.of(SheetCell.text(figure)).stream())
                        .toList()
                : List.of();
    }

    /** Returns whether the cell holds words: neither blank nor a number nor a sign for a missing one. */
    boolean isText(int row, int column) {
        return !isBlank(row, column)
                && !isMissing(row, column)
                && number(row, column).isEmpty()
                && !TWO_FIGURES.matcher(Texts.packed(own(row, column))).matches()
                && ratio(row, column).isEmpty();
    }

    /** Returns whether the cell is covered by a merged region that shows words. */
    boolean isMergedText(int row, int column) {
        return merge(row, column)
                .filter(m -> isText(m.firstRow(), m.firstColumn()))
                .isPresent();
    }

    /** Returns the columns of a row that are not blank. */
    List<Integer> filled(int row) {
        if (rows.get(row).isEmpty()) {
            return List.of();
        }
        return java.util.stream.IntStream.range(0, width)
                .filter(column -> !isBlank(row, column))
                .boxed()
                .toList();
    }

    /**
     * A cell with its clean text.
     *
     * @param text the folded text
     * @param number the number it holds; empty for words
     */
    private record GridCell(String text, Optional<CellNumber> number) {
        static final GridCell BLANK = new GridCell("", Optional.empty());

        static GridCell of(SheetCell cell, UnitReader units) {
            if (cell.isBlank()) {
                return BLANK;
            }
            Optional<CellNumber> number = CellNumber.of(cell)
                    .filter(n -> n.behind().isEmpty() || units.unit(n.behind()).isPresent());
            String text = Texts.folded(cell.text());
            boolean quoted = QUOTED.matcher(Texts.packed(text)).matches();
            return new GridCell(text, quoted ? Optional.empty() : number);
        }
    }
}
