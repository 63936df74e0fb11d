package io.duibiao.schema;

import org.apache.spark.sql.catalyst.InternalRow;

/**
 * Writes records into Spark's own rows, which spares Spark the look at each value that a {@link org.apache.spark.sql.Row} costs. One
 * writer serves many rows, one after the other; what rows share is converted once.
 *
 * @param <R> the record that a row of the table holds
 */
public final class RecordWriter<R> {
    private final Table<R> table;
    private final SparkCells cells;
    private final RowWriter writer;

    private RecordWriter(Table<R> table) {
        this.table = table;
        this.cells = new SparkCells(table.columns().size());
        this.writer = new RowWriter(cells);
    }

    /** Returns a writer of a table's records. */
    public static <R> RecordWriter<R> of(Table<R> table) {
        return new RecordWriter<>(table);
    }

    /** Returns a record's row, which has the columns of the table and stays as it is. */
    public InternalRow row(R what) {
        cells.begin();
        table.write(what, writer);
        return cells.end();
    }
}
