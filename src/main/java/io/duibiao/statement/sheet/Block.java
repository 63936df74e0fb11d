package io.duibiao.statement.sheet;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A part of a sheet with a header of its own.
 *
 * @param titles the cells above the header: title, unit, remarks
 * @param header the rows of the header; empty where the block goes on under the one before
 * @param body the rows of figures and, between them, of group labels
 * @param stub the columns of labels
 * @param figures the columns of figures
 * @param notes the texts of the notes under the body
 */
record Block(
        List<String> titles,
        List<Integer> header,
        List<Integer> body,
        List<StubColumn> stub,
        NavigableSet<Integer> figures,
        List<String> notes) {

    /** Returns this block with the columns of labels of an earlier part of it. */
    Block likeStartOf(Block earlier) {
        NavigableSet<Integer> all = new TreeSet<>(figures);
        all.addAll(earlier.figures);
        earlier.stub.forEach(column -> all.remove(column.column()));
        return new Block(titles, header, body, earlier.stub, all, notes);
    }

    /** Returns this block with the lines that stand above the whole sheet before its own titles. */
    Block captioned(List<String> lines) {
        List<String> all = Stream.concat(lines.stream(), titles.stream()).toList();
        return new Block(all, header, body, stub, figures, notes);
    }

    /** Returns this block; one without a header goes on under that of the block before, if its columns are the same. */
    Block under(Optional<Block> before) {
        return header.isEmpty() && before.isPresent()
                ? new Block(titles, before.get().header, body, stub, figures, notes)
                : this;
    }
}
