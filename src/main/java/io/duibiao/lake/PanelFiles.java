package io.duibiao.lake;

import io.duibiao.lake.writer.TableFiles;
import io.duibiao.lake.writer.TableShape;
import io.duibiao.period.Period;
import io.duibiao.period.PeriodKind;
import io.duibiao.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/**
 * The files of one table that a task writes, panel after panel.
 *
 * @param <R> the record that a row of the table holds
 */
final class PanelFiles<R> {
    private final Table<R> table;
    private final TableFiles<R> files;
    private final boolean byPeriod;
    private final Function<R, Period> periodOf;
    private Optional<PeriodKind> kind = Optional.empty();

    private PanelFiles(Table<R> table, TableFiles<R> files, boolean byPeriod, Function<R, Period> periodOf) {
        this.table = table;
        this.files = files;
        this.byPeriod = byPeriod;
        this.periodOf = periodOf;
    }

    /** Returns the files of the running task, given up with it where it fails. */
    static <R> PanelFiles<R> of(Table<R> table, TableShape shape, Configuration hadoop, Function<R, Period> periodOf) {
        TableFiles<R> files = TableFiles.of(shape, table, hadoop);
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> files.abandon());
        return new PanelFiles<>(table, files, shape.byPeriod(), periodOf);
    }

    /** Adds the rows of a panel, and returns rows that name the files which ended before it. */
    List<Row> add(List<R> panel) {
        List<Row> ended = panel.isEmpty() ? List.of() : endedBefore(panel);
        Optional<Period> last = Optional.empty();
        String text = "";
        for (R row : panel) {
            Period period = periodOf.apply(row);
            // the rows of a period mostly follow one another
            if (last.isEmpty() || !last.get().equals(period)) {
                last = Optional.of(period);
                text = period.toString();
            }
            files.add(text, row);
        }
        files.forget();
        return ended;
    }

    /** Panels of one kind come one after the other, so that few of the files by period are open at a time. */
    private List<Row> endedBefore(List<R> panel) {
        Optional<PeriodKind> next = Optional.of(periodOf.apply(panel.get(0)).kind());
        boolean another = !next.equals(kind);
        kind = next;
        return another && byPeriod ? end().toList() : List.of();
    }

    /** Ends the files, and returns rows that name them. */
    Stream<Row> end() {
        return files.end().stream().map(file -> Compared.row(table, file));
    }
}
