package io.duibiao.lake.writer;

import io.duibiao.schema.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files that one task writes into a table's folder: one, or one for each period where the table is laid out so.
 *
 * @param <R> the record that a row of the table holds
 */
public final class TableFiles<R> {
    private final TableShape shape;
    private final Table<R> table;
    private final Configuration hadoop;
    private final FileColumns columns;
    private final ChunkSets sets;
    private final Map<String, Open> open = new LinkedHashMap<>();
    private @Nullable TableFile last;
    private String lastPeriod = "";

    private TableFiles(TableShape shape, Table<R> table, Configuration hadoop) {
        this.shape = shape;
        this.table = table;
        this.hadoop = hadoop;
        this.columns = FileColumns.of(table, shape);
        this.sets = new ChunkSets(columns.columns());
    }

    /** Returns the files of a task that writes a table of this shape. */
    public static <R> TableFiles<R> of(TableShape shape, Table<R> table, Configuration hadoop) {
        return new TableFiles<>(shape, table, hadoop);
    }

    /**
     * Adds the row of a record.
     *
     * @param period the row's period
     * @param what the record
     * @throws UncheckedIOException if a file cannot be written
     */
    public void add(String period, R what) {
        try {
            file(shape.byPeriod() ? period : "").add(row -> table.write(what, row));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a file of " + shape.folder(), e);
        }
    }

    private TableFile file(String period) throws IOException {
        TableFile known = last;
        // the rows of a period mostly follow one another
        if (known == null || !period.equals(lastPeriod)) {
            Open found = open.get(period);
            known = (found == null ? open(period) : found).file();
            last = known;
            lastPeriod = period;
        }
        return known;
    }

    /** Lets go of the records that were added, of which no later one shares a part. */
    public void forget() {
        open.values().forEach(file -> file.file().forget());
    }

    private Open open(String period) throws IOException {
        String name = "part-" + UUID.randomUUID() + ".snappy.parquet";
        Path relative = new Path(period.isEmpty() ? name : shape.subfolder(period) + "/" + name);
        Open made = new Open(
                relative.toUri().toString(),
                new TableFile(new Path(new Path(shape.folder()), relative), hadoop, columns, sets));
        open.put(period, made);
        return made;
    }

    /**
     * Ends all files, and returns them; more rows go into new ones.
     *
     * @throws UncheckedIOException if a file cannot be written
     */
    public List<WrittenFile> end() {
        List<WrittenFile> ended = new ArrayList<>();
        try {
            for (Map.Entry<String, Open> file : open.entrySet()) {
                ended.add(file.getValue().file().end(file.getValue().relative(), file.getKey()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a file of " + shape.folder(), e);
        }
        open.clear();
        last = null;
        return ended;
    }

    /** Gives up all files that were not ended. */
    public void abandon() {
        open.values().forEach(file -> {
            try {
                file.file().abandon();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot give up a file of " + shape.folder(), e);
            }
        });
        open.clear();
        last = null;
    }

    /**
     * A file while it is written.
     *
     * @param relative its path below the table's folder, escaped as in a URL
     * @param file the file
     */
    private record Open(String relative, TableFile file) {}
}
