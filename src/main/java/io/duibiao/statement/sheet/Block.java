package io.duibiao.statement.sheet;

import java.util.List;
import java.util.NavigableSet;

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

    /** Returns this block under the header of another one. */
    Block under(List<Integer> otherHeader) {
        return new Block(titles, otherHeader, body, stub, figures, notes);
    }
}
