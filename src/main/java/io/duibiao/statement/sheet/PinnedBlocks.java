package io.duibiao.statement.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Makes blocks of the parts of a sheet that an analyst pinned, from top to bottom. */
final class PinnedBlocks {
    private final Grid grid;
    private int above;

    PinnedBlocks(Grid grid) {
        this.grid = grid;
    }

    /** Returns the block of the next pin; its titles are the cells since the block before, its notes those below it. */
    Block next(Pin pin, Pin.Cross columns) {
        int start = pin.header().orElse(pin.body()).first();
        List<String> titles = pin.said().title().map(List::of).orElseGet(() -> texts(above, start));
        above = pin.body().last() + 1;
        return new Block(
                titles,
                pin.header().map(rows -> rows.within(grid.height())).orElse(List.of()).stream()
                        .filter(row -> RowKind.of(grid, row) != RowKind.NUMBERING)
                        .toList(),
                pin.body().within(grid.height()).stream()
                        .filter(row -> RowKind.of(grid, row) != RowKind.BLANK)
                        .toList(),
                columns.stub(),
                columns.figures(),
                texts(above, grid.height()));
    }

    private List<String> texts(int from, int to) {
        List<String> texts = new ArrayList<>();
        IntStream.range(from, Math.min(to, grid.height()))
                .forEach(row -> grid.filled(row).forEach(column -> texts.add(grid.own(row, column))));
        return texts;
    }
}
