package io.duibiao.lake.writer;

import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.RecordReader;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.functions;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;

/**
 * Rows of files that others of their rows are taken out of are written into files of their own: by each task one, or one for each
 * folder that its rows lie in one after the other.
 *
 * @param shape where they go
 * @param table the path of their table
 * @param hadoop how files are written
 */
record RowsThatStay(TableShape shape, String table, SerializableConfiguration hadoop)
        implements FlatMapFunction<Iterator<InternalRow>, WrittenFile> {

    /** Writes the rows, and returns the files, which do not belong to the table yet. */
    static List<WrittenFile> written(Dataset<Row> rows, TableShape shape, Table<?> table, Configuration hadoop) {
        Column[] inOrder = table.columnNames().stream().map(functions::col).toArray(Column[]::new);
        return rows.select(inOrder)
                .queryExecution()
                .toRdd()
                .toJavaRDD()
                .mapPartitions(new RowsThatStay(shape, table.path(), new SerializableConfiguration(hadoop)))
                .collect();
    }

    @Override
    public Iterator<WrittenFile> call(Iterator<InternalRow> rows) {
        Table<?> known = Tables.all().stream()
                .filter(one -> one.path().equals(table))
                .findFirst()
                .orElseThrow();
        return written(rows, known).iterator();
    }

    private <R> List<WrittenFile> written(Iterator<InternalRow> rows, Table<R> into) {
        TableFiles<R> files = TableFiles.of(shape, into, hadoop.value());
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> files.abandon());
        int periodAt = into.columnNames().indexOf(ObservationTable.PERIOD);
        RecordReader<R> reader = RecordReader.of(into);
        List<WrittenFile> ended = new ArrayList<>();
        String folder = "";
        while (rows.hasNext()) {
            InternalRow row = rows.next();
            String period = row.getUTF8String(periodAt).toString();
            if (shape.byPeriod() && !period.equals(folder)) {
                ended.addAll(files.end());
                folder = period;
            }
            files.add(period, reader.read(row));
            files.forget();
        }
        ended.addAll(files.end());
        return ended;
    }
}
