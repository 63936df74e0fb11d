package io.duibiao.lake.writer;

import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.RowReader;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
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
        implements FlatMapFunction<Iterator<Row>, WrittenFile> {

    /** Writes the rows, and returns the files, which do not belong to the table yet. */
    static List<WrittenFile> written(Dataset<Row> rows, TableShape shape, Table<?> table, Configuration hadoop) {
        return rows.javaRDD()
                .mapPartitions(new RowsThatStay(shape, table.path(), new SerializableConfiguration(hadoop)))
                .collect();
    }

    @Override
    public Iterator<WrittenFile> call(Iterator<Row> rows) {
        Table<?> known = Tables.all().stream()
                .filter(one -> one.path().equals(table))
                .findFirst()
                .orElseThrow();
        return written(rows, known).iterator();
    }

    private <R> List<WrittenFile> written(Iterator<Row> rows, Table<R> into) {
        TableFiles<R> files = TableFiles.of(shape, into, hadoop.value());
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> files.abandon());
        int periodAt = into.columnNames().indexOf(ObservationTable.PERIOD);
        RowReader reader = new RowReader();
        List<WrittenFile> ended = new ArrayList<>();
        String folder = "";
        while (rows.hasNext()) {
            Row row = rows.next();
            String period = row.getString(periodAt);
            if (shape.byPeriod() && !period.equals(folder)) {
                ended.addAll(files.end());
                folder = period;
            }
            files.add(period, SparkRows.read(into, row, reader));
        }
        ended.addAll(files.end());
        return ended;
    }
}
