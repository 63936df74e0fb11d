package io.duibiao.statement.sheet;

import io.duibiao.reference.Unit;
import io.duibiao.statement.sheet.StubColumn.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The labels of each row of a block, read from top to bottom. A label set further in belongs to the one above it, a row of a
 * label alone heads those below, 其中 marks a part, and a blank cell left of a label repeats what stands above it.
 */
final class StubTree {
    private static final Pattern SHARES = Pattern.compile(".{2,12}(?:构成|结构)");

    private static final Pattern FIRST = Pattern.compile("\\(?[1一A](?:[、.]|\\))");

    private final Grid grid;
    private final HeadingReader headings;
    private final Block block;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Map<Integer, String> carried = new HashMap<>();
    private final Map<Integer, Labels> rows = new HashMap<>();

    /** Whether an amount without number heads the numbered ones: the next such amount is no part of the last of them. */
    private boolean headed;

    StubTree(Grid grid, HeadingReader headings, Block block, java.util.function.IntPredicate isFigureRow) {
        this.grid = grid;
        this.headings = headings;
        this.block = block;
        int last = -1;
        List<Integer> body = block.body();
        for (int i = 0; i < body.size(); i++) {
            int row = body.get(i);
            if (isFigureRow.test(row)) {
                endList(row, i + 1 < body.size() ? body.get(i + 1) : row);
                enter(row, false);
                rows.put(row, new Labels(List.copyOf(levels)));
                last = row;
            } else if (!isUnitOf(last, row)) {
                enter(row, true);
                last = -1;
            }
        }
    }

    /** Returns the labels of a row of figures, the row's own first. */
    Labels of(int row) {
        return rows.getOrDefault(row, new Labels(List.of()));
    }

    /** 「原保险赔付支出」 between 「2.人身险」 and a new 「1.财产险」 heads a list of its own, and is no part of the one before. */
    private void endList(int row, int next) {
        List<StubColumn> labelled = block.stub().stream()
                .filter(stub -> stub.kind() == Kind.WORDS)
                .limit(1)
                .toList();
        if (labelled.isEmpty()) {
            return;
        }
        int column = labelled.get(0).column();
        LabelDepth own = LabelDepth.of(grid.text(row, column));
        LabelDepth below = LabelDepth.of(grid.text(next, column));
        boolean begins = !own.isNumbered()
                && !own.isPart()
                && below.isNumbered()
                && FIRST.matcher(grid.text(next, column).strip()).lookingAt();
        if (begins && levels.stream().anyMatch(above -> above.label().rank() == below.rank())) {
            levels.removeIf(above -> above.label().isNumbered() && above.label().rank() >= below.rank());
        }
    }

    /** 「(平方公里)」 below the label of a row of figures is the unit of that row; takes note of it where it is. */
    private boolean isUnitOf(int figures, int row) {
        List<StubColumn> filled = block.stub().stream()
                .filter(stub -> stub.kind() == Kind.WORDS)
                .filter(stub -> Texts.hasChinese(grid.text(row, stub.column())))
                .toList();
        if (figures < 0 || filled.size() != 1 || levels.isEmpty()) {
            return false;
        }
        int column = filled.get(0).column();
        Heading unit = headings.read(grid.text(row, column));
        Heading own = levels.peek().labels().get(column);
        boolean alone = !unit.hasWords()
                && unit.unit().isPresent()
                && unit.saying().isEmpty()
                && !unit.when().isSaid();
        if (!alone || own == null || !own.hasWords() || own.unit().isPresent()) {
            return false;
        }
        Level level = levels.pop();
        Map<Integer, Heading> labels = new HashMap<>(level.labels());
        labels.put(column, headings.read(own.text() + unit.text()));
        levels.push(new Level(level.depth(), level.label(), labels));
        rows.put(figures, new Labels(List.copyOf(levels)));
        return true;
    }

    private void enter(int row, boolean group) {
        Map<Integer, Heading> own = new HashMap<>();
        LabelDepth depth = new LabelDepth(0, 0, LabelDepth.UNNUMBERED);
        for (StubColumn stub : block.stub()) {
            String text = label(row, stub);
            if (text.isBlank() || stub.kind() == Kind.IGNORED) {
                continue;
            }
            if (own.isEmpty()) {
                depth = LabelDepth.of(text);
            }
            own.put(stub.column(), headings.read(text));
        }
        if (group && own.values().stream().allMatch(heading -> heading.text().isEmpty())) {
            return; // an English line goes on below a row's own
        }
        if (group && isPartAlone(own)) {
            levels.removeIf(above -> above.label().isNumbered() && above.label().rank() > outermostRank());
            return; // 「在总额中:」 below 「三、商品销售总额」 and its 「1、批发」 is of the total
        }
        closeGroup(depth);
        Level level = level(depth, group, own);
        if (own.values().stream().anyMatch(heading -> heading.unit().isPresent())) {
            closeShares(level);
        }
        boolean amount = !depth.isNumbered()
                && !own.isEmpty()
                && own.values().stream().anyMatch(heading -> heading.unit().isPresent() && heading.hasWords());
        if (amount && headed) {
            levels.removeIf(above -> above.label().isNumbered() && above.depth() >= level.depth());
        }
        headed = headed || (amount && levels.isEmpty());
        while (!levels.isEmpty() && !levels.peek().holds(level)) {
            levels.pop();
        }
        if (!own.isEmpty()) {
            levels.push(level);
        }
    }

    private static boolean isPartAlone(Map<Integer, Heading> own) {
        return !own.isEmpty() && own.values().stream().allMatch(heading -> heading.part() && !heading.hasWords());
    }

    private int outermostRank() {
        return levels.stream()
                .map(Level::label)
                .filter(LabelDepth::isNumbered)
                .mapToInt(LabelDepth::rank)
                .min()
                .orElse(LabelDepth.UNNUMBERED);
    }

    /** A group whose first row is set further in than its own label ends where a row is not. */
    private void closeGroup(LabelDepth below) {
        Level above = levels.peek();
        if (above != null && above.isOpen() && below.start() > above.label().start()) {
            levels.pop();
            levels.push(new Level(above.depth() + 1, above.label(), above.labels()));
        }
    }

    /** 「女性」 below 「其中:男性」 is as far in as that, however far it is indented. */
    private Level level(LabelDepth depth, boolean group, Map<Integer, Heading> own) {
        Optional<Level> part = levels.stream()
                .filter(above -> above.label().isFollowedBy(depth))
                .findFirst();
        if (part.isPresent()) {
            return new Level(part.get().depth(), part.get().label(), own);
        }
        int key = 2 * depth.start();
        if (group && levels.stream().anyMatch(above -> above.depth() == key && above.isNumberedAbove(depth))) {
            return new Level(key, depth, own); // 「1、按注册类型分」 below 「(一)批发业」 with its figures
        }
        return new Level(group || isShareOfRows(own) ? key - 1 : depth.isPart() ? key + 1 : key, depth, own);
    }

    /** 「可支配收入构成(%)」 with its 100 heads the rows below, which are no further in. */
    private static boolean isShareOfRows(Map<Integer, Heading> own) {
        return own.values().stream()
                .anyMatch(heading -> heading.unit().filter(Unit.PERCENT::equals).isPresent()
                        && SHARES.matcher(heading.words()).matches());
    }

    /** A row with a unit of its own ends the shares above it. */
    private void closeShares(Level below) {
        while (!levels.isEmpty()
                && levels.stream()
                        .anyMatch(above -> isShareOfRows(above.labels()) && above.depth() >= below.depth() - 1)) {
            levels.pop();
        }
    }

    /** A label is repeated downwards only left of another one: province | city. */
    private String label(int row, StubColumn stub) {
        String text = grid.text(row, stub.column());
        if (!text.isBlank()) {
            carried.put(stub.column(), text);
            block.stub().stream()
                    .filter(other -> other.column() > stub.column())
                    .forEach(other -> carried.remove(other.column()));
            return text;
        }
        boolean labelRight = block.stub().stream()
                .filter(other ->
                        other.column() > stub.column() && other.kind() != Kind.IGNORED && other.kind() != Kind.UNIT)
                .anyMatch(other -> !grid.text(row, other.column()).isBlank());
        return labelRight ? carried.getOrDefault(stub.column(), "") : "";
    }

    /**
     * A row's labels by column.
     *
     * @param depth how far in it stands; twice the indentation, one less for a group, one more for a part
     * @param label how far in its first label stands; that of the part before where it follows one
     * @param labels the labels by column
     */
    private record Level(int depth, LabelDepth label, Map<Integer, Heading> labels) {

        /** A group of labels that are not set further in goes on to the next group. */
        boolean isOpen() {
            return depth == 2 * label.start() - 1;
        }

        boolean isNumberedAbove(LabelDepth below) {
            return label.isNumbered() && below.isNumbered() && label.rank() < below.rank();
        }

        /** Labels equally far in are told by their numbering: those without one go on below the last that has one. */
        boolean holds(Level below) {
            return depth < below.depth
                    || (depth == below.depth && label.isNumbered() && label.rank() < below.label.rank());
        }
    }

    /** The labels of a row and of the rows above that it belongs to, the row's own first. */
    static final class Labels {
        private final List<Level> levels;

        private Labels(List<Level> levels) {
            this.levels = levels;
        }

        /** Returns the labels in these columns, the nearest first: the row's own from right to left, then those above. */
        List<Heading> in(List<StubColumn> columns, Kind kind) {
            List<Heading> found = new ArrayList<>();
            for (Iterator<Level> it = levels.iterator(); it.hasNext(); ) {
                Map<Integer, Heading> labels = it.next().labels();
                for (int i = columns.size() - 1; i >= 0; i--) {
                    StubColumn column = columns.get(i);
                    if (column.kind() == kind && labels.containsKey(column.column())) {
                        found.add(labels.get(column.column()));
                    }
                }
            }
            return found;
        }

        /** Returns all labels, the nearest first, whatever their columns hold. */
        List<Heading> all() {
            return levels.stream()
                    .flatMap(level -> level.labels().values().stream())
                    .toList();
        }

        /** Returns the row's own label in a column of this kind. */
        Optional<Heading> own(List<StubColumn> columns, Kind kind) {
            if (levels.isEmpty()) {
                return Optional.empty();
            }
            return columns.stream()
                    .filter(column -> column.kind() == kind)
                    .flatMap(
                            column -> Optional.ofNullable(levels.get(0).labels().get(column.column())).stream())
                    .reduce((a, b) -> b);
        }
    }
}
