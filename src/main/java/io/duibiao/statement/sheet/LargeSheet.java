package io.duibiao.statement.sheet;

import io.duibiao.document.Sheet;
import io.duibiao.statement.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A sheet that is read in windows of rows. Each window is a sheet of its own for the reader: titles and headers that were met
 * stand above its rows, and a table that goes on keeps its columns of labels.
 */
final class LargeSheet {
    private static final int ROWS_BELOW_HEADER = 3;

    private final Sheet sheet;
    private final Function<Sheet, SheetTables> reader;
    private final Set<Integer> leads = new HashSet<>();
    private Optional<Block> last = Optional.empty();

    /**
     * Prepares the reading of a sheet.
     *
     * @param reader makes the reader of a window
     */
    LargeSheet(Sheet sheet, Function<Sheet, SheetTables> reader) {
        this.sheet = sheet;
        this.reader = reader;
    }

    /** Returns what the windows say, each read when it is drawn. */
    Stream<Reading> parts() {
        Optional<LongTable> table = LongTable.in(sheet);
        return table.isPresent()
                ? RowWindow.of(sheet).stream().flatMap(window -> rows(table.get(), window).stream())
                : RowWindow.of(sheet).stream().map(this::cross);
    }

    private Optional<Reading> rows(LongTable table, RowWindow window) {
        int first = Math.max(window.start(), table.body().first());
        if (first >= window.end()) {
            return Optional.empty();
        }
        LongTable part = new LongTable(table.header(), new Rows(first, window.end() - 1), table.columns());
        SheetTables tables = reader.apply(sheet);
        return Optional.of(tables.read(List.of(tables.perRow(part))));
    }

    private Reading cross(RowWindow window) {
        SheetTables tables = reader.apply(window.of(sheet, leads));
        List<Table> found = tables.of(List.of()).stream().map(this::goingOn).toList();
        found.forEach(this::remember);
        return window.own(tables.read(found));
    }

    private Table goingOn(Table table) {
        return table instanceof Table.Cross cross
                        && last.filter(before ->
                                        before.header().equals(cross.block().header()))
                                .isPresent()
                ? new Table.Cross(cross.block().likeStartOf(last.get()), cross.title())
                : table;
    }

    /** What stands between two bodies leads the second one, in this window and in those that follow. */
    private void remember(Table table) {
        if (table instanceof Table.Cross cross && !cross.block().body().isEmpty()) {
            Block block = cross.block();
            int first = block.body().get(0);
            int above = last.map(before -> new TreeSet<>(before.body()).lower(first))
                    .map(row -> row + 1)
                    .orElse(0);
            boolean isNew = last.filter(before -> before.header().equals(block.header()))
                    .isEmpty();
            if (isNew) {
                IntStream.range(above, first).forEach(leads::add);
                block.body().stream().limit(ROWS_BELOW_HEADER).forEach(leads::add);
            }
            last = Optional.of(block);
        }
    }
}
