package io.duibiao.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the lake, such as {@code silver/observations}: its columns, and how a record stands in them.
 *
 * @param <R> the record that a row holds
 */
public interface Table<R> {

    /** Returns the folder below the lake's root: {@code silver/observations}. */
    String path();

    /** Returns what a row is, as the table's comment. */
    String comment();

    /** Returns the columns in their order. */
    List<Column> columns();

    /** Returns the rules that every row keeps. */
    List<Rule> rules();

    /** Writes a record value by value, in the order of the columns. */
    void write(R what, RowWriter row);

    /** Reads a record value by value, in the order of the columns: {@code read} after {@code write} gives an equal record. */
    R read(RowReader row);

    /** Returns the names of the columns in their order. */
    default List<String> columnNames() {
        return columns().stream().map(Column::name).toList();
    }

    /** Returns a record's row. */
    default @Nullable Object[] row(R what) {
        ArrayCells row = new ArrayCells(columns().size());
        write(what, new RowWriter(row));
        return row.values();
    }
}
