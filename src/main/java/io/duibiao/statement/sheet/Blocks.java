package io.duibiao.statement.sheet;

import io.duibiao.document.limit.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Parts a sheet into blocks: each begins with rows of words (title, header) and goes on with rows of figures until words stand
 * over the columns of figures again. Labels that stand in the stub alone group the rows below them.
 */
final class Blocks {
    private static final Pattern NOTE = Pattern.compile(
            "(?:注|备注|说明|注释|附注|资料来源|数据来源|来源|Notes?|Sources?)\\s*[::\\d(].*|[a-e1-9]\\).*|\\[(?:注\\s*)?\\d+].*|\\*.{6,}",
            Pattern.DOTALL);
    private static final Pattern TITLE =
            Pattern.compile(".*(?:续\\s*表|续\\)).*|表?\\s*\\d+\\s*[-—.]\\s*\\d+(?!\\d|\\s*[月季]).*", Pattern.DOTALL);

    private final Grid grid;
    private final List<RowKind> kinds;
    private final StubReader stubs;
    private final HeadingReader headings;

    Blocks(Grid grid, HeadingReader headings, StubReader stubs) {
        this.grid = grid;
        this.headings = headings;
        this.stubs = stubs;
        kinds = IntStream.range(0, grid.height())
                .mapToObj(row -> RowKind.of(grid, row))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Returns the blocks from top to bottom; none where the sheet holds no figure. */
    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int first = next(start); first < grid.height(); first = next(start)) {
            int end = bodyEnd(first);
            int last = lastFigures(first, end);
            blocks.add(block(start, first, last));
            start = last + 1;
        }
        return blocks;
    }

    private int next(int row) {
        int next = row;
        Limits.checkTime();
        while (next < grid.height() && kinds.get(next) != RowKind.FIGURES) {
            next++;
        }
        return next;
    }

    /** Returns the row after the last one that could belong to the body that begins here. */
    private int bodyEnd(int first) {
        TreeSet<Integer> figures = new TreeSet<>();
        for (int row = first; row < grid.height(); row++) {
            switch (kinds.get(row)) {
                case FIGURES -> figures.addAll(figureColumns(row));
                case BLANK, NUMBERING -> {}
                case YEARS -> {
                    return row;
                }
                case WORDS -> {
                    if (isRegionWithWords(row, figures)) {
                        kinds.set(row, RowKind.FIGURES);
                    } else if (!figures.isEmpty() && !isGroup(row, figures.first())) {
                        return row;
                    }
                }
            }
        }
        return grid.height();
    }

    /** A region with words where its figures should be is a row of the body: the words are rejects. */
    private boolean isRegionWithWords(int row, NavigableSet<Integer> figures) {
        List<Integer> filled = grid.filled(row);
        List<Integer> words = filled.stream().filter(figures::contains).toList();
        return !words.isEmpty()
                && !figures.isEmpty()
                && filled.get(0) < figures.first()
                && stubs.isRegion(grid.own(row, filled.get(0)))
                && words.stream().noneMatch(column -> stubs.isRegion(grid.own(row, column)));
    }

    /** Only a label left of the figures can be a code: 901200 right of 海口市 is a sum. */
    private List<Integer> figureColumns(int row) {
        List<Integer> numbers = grid.filled(row).stream()
                .filter(column ->
                        grid.number(row, column).filter(n -> !n.isYear()).isPresent())
                .toList();
        return numbers.stream()
                .filter(column -> !column.equals(numbers.get(0)) || !isCode(row, column))
                .toList();
    }

    private boolean isCode(int row, int column) {
        return column <= 1
                && grid.number(row, column).filter(n -> stubs.isCode(n.shown())).isPresent();
    }

    private boolean isGroup(int row, int firstFigureColumn) {
        List<Integer> filled = grid.filled(row);
        boolean label = !filled.isEmpty()
                && filled.get(0) < firstFigureColumn
                && Texts.hasChinese(grid.own(row, filled.get(0)));
        return filled.stream()
                        .allMatch(column ->
                                column < firstFigureColumn || (label && Texts.isEnglish(grid.own(row, column))))
                && !isNote(row);
    }

    private boolean isNote(int row) {
        List<Integer> filled = grid.filled(row);
        return !filled.isEmpty()
                && NOTE.matcher(grid.own(row, filled.get(0)).strip()).matches();
    }

    private int lastFigures(int first, int end) {
        int last = end - 1;
        while (last > first && kinds.get(last) != RowKind.FIGURES) {
            last--;
        }
        return last;
    }

    private Block block(int start, int first, int last) {
        int headerStart = headerStart(start, first);
        int headerEnd = headerEnd(headerStart, first, last);
        List<Integer> header = IntStream.range(headerStart, headerEnd)
                .filter(row -> kinds.get(row) == RowKind.WORDS || kinds.get(row) == RowKind.YEARS)
                .boxed()
                .toList();
        List<Integer> body = IntStream.rangeClosed(headerEnd, last)
                .filter(row -> kinds.get(row) == RowKind.FIGURES || kinds.get(row) == RowKind.WORDS)
                .filter(row -> !isTitle(row))
                .boxed()
                .toList();
        List<Integer> figureRows =
                body.stream().filter(row -> kinds.get(row) == RowKind.FIGURES).toList();
        StubReader.Columns columns = stubs.columns(header, figureRows);
        return new Block(titles(start, headerStart), header, body, columns.stub(), columns.figures(), notes(last + 1));
    }

    private boolean isTitle(int row) {
        return kinds.get(row) == RowKind.WORDS
                && grid.filled(row).size() == 1
                && TITLE.matcher(grid.own(row, grid.filled(row).get(0)).strip()).matches();
    }

    private List<String> titles(int start, int end) {
        List<String> titles = new ArrayList<>();
        for (int row = start; row < end; row++) {
            if (!isNote(row) || row < 3) {
                for (int column : grid.filled(row)) {
                    titles.add(grid.own(row, column));
                }
            }
        }
        return titles;
    }

    /** Returns the first row of the header: two headings side by side, or one over several columns of figures. */
    private int headerStart(int start, int first) {
        for (int row = start; row < first; row++) {
            if (kinds.get(row) == RowKind.YEARS || isHeader(row, first)) {
                return row;
            }
        }
        return first;
    }

    private boolean isHeader(int row, int first) {
        if (kinds.get(row) != RowKind.WORDS || isNote(row)) {
            return false;
        }
        List<Integer> heads = grid.filled(row).stream()
                .filter(column -> !isRemark(row, column))
                .toList();
        if (heads.size() > 1) {
            return true;
        }
        return heads.size() == 1
                && spansFigures(row, heads.get(0))
                && row + 1 < first
                && kinds.get(row + 1) != RowKind.BLANK;
    }

    /** A cell such as 「单位:亿元」 or 「2022年」 above a table says something of the whole of it. */
    private boolean isRemark(int row, int column) {
        Heading heading = headings.read(grid.own(row, column));
        boolean unitNote = heading.unit().isPresent() && heading.text().contains("位");
        boolean bare = !heading.hasWords() && heading.saying().isEmpty();
        boolean pair = grid.filled(row).size() <= 2;
        boolean title = pair && TITLE.matcher(grid.own(row, column).strip()).matches();
        boolean period = pair && bare && heading.when().isSaid() && hasUnitAlone(row);
        boolean unit = pair && bare && heading.unit().isPresent() && hasUnitAlone(row);
        boolean units = UnitsByName.isLine(grid.own(row, column), headings);
        return title
                || period
                || unit
                || units
                || (bare && isRowOfRemarks(row))
                || (bare && (unitNote || heading.text().isEmpty()));
    }

    /** A row of one unit, perhaps beside a period or title, stands above the header, not in it. */
    private boolean hasUnitAlone(int row) {
        List<Heading> cells = grid.filled(row).stream()
                .map(column -> headings.read(grid.own(row, column)))
                .toList();
        return cells.stream()
                                .filter(cell -> !cell.hasWords() && cell.unit().isPresent())
                                .filter(cell -> cell.text().startsWith("(")
                                        || cell.text().contains("位"))
                                .count()
                        == 1
                && cells.stream().noneMatch(cell -> cell.saying().isPresent());
    }

    /** 「单位: %」, 「(2011年)」 and 「(%)」 side by side: no cell of such a row heads a column. */
    private boolean isRowOfRemarks(int row) {
        List<Heading> cells = grid.filled(row).stream()
                .map(column -> headings.read(grid.own(row, column)))
                .toList();
        return cells.stream().allMatch(cell -> !cell.hasWords() && cell.saying().isEmpty())
                && cells.stream()
                        .anyMatch(cell -> cell.unit().isPresent() && cell.text().contains("位"))
                && cells.stream().filter(cell -> cell.when().isSaid()).count() <= 1;
    }

    private boolean spansFigures(int row, int column) {
        return column > 0
                && grid.merge(row, column)
                        .filter(m -> m.lastColumn() > m.firstColumn())
                        .isPresent();
    }

    /** Returns the row after the header: what stands below it in the stub alone groups the rows of the body. */
    private int headerEnd(int start, int first, int last) {
        TreeSet<Integer> figures = new TreeSet<>();
        IntStream.rangeClosed(first, last)
                .filter(row -> kinds.get(row) == RowKind.FIGURES)
                .forEach(row -> figures.addAll(figureColumns(row)));
        int end = first;
        while (end > start && isBelowHeader(end - 1, start, figures)) {
            end--;
        }
        return end;
    }

    private boolean isBelowHeader(int row, int start, NavigableSet<Integer> figures) {
        if (kinds.get(row) != RowKind.WORDS) {
            return kinds.get(row) == RowKind.BLANK;
        }
        if (row > start && isRegionWithWords(row, figures)) {
            kinds.set(row, RowKind.FIGURES);
            return true;
        }
        return !figures.isEmpty() && isGroup(row, figures.first()) && !mergedHeader(row, start);
    }

    private boolean mergedHeader(int row, int start) {
        return grid.filled(row).stream()
                .allMatch(column -> row == start && grid.merge(row, column).isPresent());
    }

    private List<String> notes(int from) {
        List<String> notes = new ArrayList<>();
        for (int row = from; row < grid.height() && kinds.get(row) != RowKind.FIGURES; row++) {
            if (isNote(row)) {
                notes.add(grid.own(row, grid.filled(row).get(0)).strip());
            }
        }
        return notes;
    }
}
