package io.duibiao.statement.sheet;

import io.duibiao.statement.sheet.HeaderTree.Path;
import io.duibiao.statement.sheet.MeasureReader.Saying;
import io.duibiao.statement.sheet.StubColumn.Kind;
import io.duibiao.statement.sheet.StubTree.Labels;
import java.util.List;
import java.util.Optional;

/**
 * The headings on the way to a cell.
 *
 * @param column the cell's column
 * @param labels the labels of its row and of the rows that this belongs to
 * @param left the columns of labels that hold for the column
 * @param path the headings above it
 */
record Way(int column, Labels labels, List<StubColumn> left, Path path) {

    /** Returns the row's labels that are words, the nearest first. */
    List<Heading> words() {
        return labels.in(left, Kind.WORDS);
    }

    /** Returns what the column's own headings say of the indicator, the lowest first. */
    Optional<Saying> columnSaying() {
        return saying(path.own());
    }

    /** Returns the last thing that headings say of the indicator. */
    static Optional<Saying> saying(List<Heading> headings) {
        return headings.stream().flatMap(h -> h.saying().stream()).reduce((a, b) -> b);
    }
}
