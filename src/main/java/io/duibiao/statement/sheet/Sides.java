package io.duibiao.statement.sheet;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables that stand side by side in one block: 「位次 | 区县 | 总量 | 位次 | 区县 | 增速」 are two, the second begins where the
 * first heading of the first comes again.
 */
final class Sides {
    private final NavigableSet<Integer> starts = new TreeSet<>();

    Sides(Grid grid, Block block) {
        List<Integer> columns = Stream.concat(block.stub().stream().map(StubColumn::column), block.figures().stream())
                .sorted()
                .toList();
        begin(block, columns, column -> head(grid, block, column));
        if (starts.size() < 2) {
            begin(block, columns, column -> leaf(grid, block, column));
        }
    }

    /** 「GDP增速」 and 「工业增速」 may stand above them: then the lowest heading comes again. */
    private void begin(Block block, List<Integer> columns, IntFunction<String> head) {
        starts.clear();
        String first = columns.isEmpty() ? "" : head.apply(columns.get(0));
        if (!first.isEmpty()) {
            columns.stream().filter(column -> head.apply(column).equals(first)).forEach(starts::add);
        }
        boolean labelled = starts.stream().allMatch(start -> hasLabels(block, start) && hasFigures(block, start));
        if (!labelled) {
            starts.clear();
        }
    }

    private static String leaf(Grid grid, Block block, int column) {
        return block.header().stream()
                .map(row -> Texts.packed(grid.text(row, column)))
                .filter(text -> !text.isEmpty())
                .reduce("", (above, below) -> below);
    }

    private static String head(Grid grid, Block block, int column) {
        return block.header().stream()
                .map(row -> Texts.packed(grid.text(row, column)))
                .distinct()
                .collect(Collectors.joining());
    }

    private boolean hasLabels(Block block, int start) {
        return block.stub().stream()
                .filter(stub -> stub.kind() != StubColumn.Kind.IGNORED)
                .anyMatch(stub -> areTogether(start, stub.column()));
    }

    private boolean hasFigures(Block block, int start) {
        return block.figures().stream().anyMatch(column -> areTogether(start, column));
    }

    /** Returns whether two columns are of the same table. */
    boolean areTogether(int one, int other) {
        Integer left = starts.floor(one);
        Integer right = starts.floor(other);
        return left == null ? right == null : left.equals(right);
    }
}
