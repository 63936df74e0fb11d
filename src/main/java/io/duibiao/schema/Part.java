package io.duibiao.schema;

import java.util.List;

/**
 * Some neighbouring columns that hold one part of a record, such as the four of a figure.
 *
 * @param <P> the part of the record
 */
interface Part<P> {

    /** Returns the columns in their order. */
    List<Column> columns();

    /** Returns the rules that their values keep. */
    List<Rule> rules();

    /** Writes the part value by value, in the order of the columns. */
    void write(P what, RowWriter row);

    /** Reads the part value by value, in the order of the columns. */
    P read(RowReader row);
}
