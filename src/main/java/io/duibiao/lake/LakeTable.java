package io.duibiao.lake;

import io.delta.kernel.TableManager;
import io.delta.kernel.defaults.engine.DefaultEngine;
import io.delta.kernel.engine.Engine;
import io.delta.kernel.exceptions.TableNotFoundException;
import io.delta.tables.DeltaTable;
import io.delta.tables.DeltaTableBuilder;
import io.duibiao.schema.BenchmarkTable;
import io.duibiao.schema.DocumentTable;
import io.duibiao.schema.Kept;
import io.duibiao.schema.LakeFormat;
import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.Rule;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.functions;
import scala.Option;

/** One Delta table of the lake. */
final class LakeTable {
    private static final Set<String> KEYS = Set.of(
            ObservationTable.REGION,
            ObservationTable.INDICATOR,
            ObservationTable.PERIOD,
            ObservationTable.KIND,
            BenchmarkTable.GROUP,
            DocumentTable.ID,
            DocumentTable.SOURCE);

    private final SparkSession spark;
    private final Table<?> table;
    private final String path;

    LakeTable(SparkSession spark, String root, Table<?> table) {
        this.spark = spark;
        this.table = table;
        this.path = root + "/" + table.path();
    }

    /**
     * Makes the table with its comments, rules and settings where it is missing.
     *
     * @throws io.duibiao.schema.LakeFormatException if it is there in another format
     */
    void create() {
        Optional<Map<String, String>> properties = properties();
        if (properties.isPresent()) {
            LakeFormat.requireWritable(path, properties.get());
            return;
        }
        DeltaTableBuilder builder = DeltaTable.createIfNotExists(spark)
                .location(path)
                .comment(table.comment())
                .addColumns(SparkRows.type(table))
                .property("delta.enableDeletionVectors", "false")
                .property("delta.dataSkippingNumIndexedCols", Long.toString(columnsToSkipBy()));
        for (Map.Entry<String, String> property : new TreeMap<>(LakeFormat.properties()).entrySet()) {
            builder = builder.property(property.getKey(), property.getValue());
        }
        // A column's NOT NULL does not outlive another layout of the table, a constraint does.
        builder = constrained(builder, Rule.filled(table.columns()));
        for (Rule rule : table.rules()) {
            builder = constrained(builder, rule);
        }
        if (table instanceof ObservationTable) {
            // Tells a comparison which panels changed since the last one.
            builder = builder.property("delta.enableChangeDataFeed", "true");
        }
        builder.execute();
    }

    private static DeltaTableBuilder constrained(DeltaTableBuilder builder, Rule rule) {
        return builder.property("delta.constraints." + rule.name(), rule.condition());
    }

    /** Returns the table's settings; empty where there is none. Spark would take seconds to tell them. */
    private Optional<Map<String, String>> properties() {
        try {
            Engine engine = DefaultEngine.create(spark.sessionState().newHadoopConf());
            return Optional.of(TableManager.loadSnapshot(path).build(engine).getTableProperties());
        } catch (TableNotFoundException e) {
            return Optional.empty();
        }
    }

    /**
     * Brings the table to the current format where it is in an older one, in one commit. Returns the format that it was in; the
     * current one where the table is missing.
     *
     * @throws io.duibiao.schema.LakeFormatException if a newer program made it
     */
    int upgrade() {
        Map<String, String> properties = properties().orElseGet(LakeFormat::properties);
        LakeFormat.requireReadable(path, properties);
        int before = LakeFormat.of(properties);
        if (before < LakeFormat.CURRENT) {
            String settings = new TreeMap<>(LakeFormat.properties())
                    .entrySet().stream()
                            .map(property -> "'%s' = '%s'".formatted(property.getKey(), property.getValue()))
                            .collect(Collectors.joining(", "));
            spark.sql("ALTER TABLE %s SET TBLPROPERTIES (%s)".formatted(name(), settings));
        }
        return before;
    }

    /** Returns the table's name in a statement. */
    private String name() {
        return "delta.`" + path.replace("`", "``") + "`";
    }

    /** The keys stand first; statistics on some hundred other columns cost more than they ever skip. */
    private long columnsToSkipBy() {
        return keys().size();
    }

    /** Returns the columns by which files are skipped. */
    List<String> keys() {
        return table.columnNames().stream().takeWhile(KEYS::contains).toList();
    }

    Table<?> table() {
        return table;
    }

    SparkSession spark() {
        return spark;
    }

    String path() {
        return path;
    }

    DeltaTable delta() {
        return DeltaTable.forPath(spark, path);
    }

    Dataset<Row> read() {
        return spark.read().format("delta").load(path);
    }

    /** Returns the rows that no run took back. */
    Dataset<Row> inForce() {
        return inForce(read());
    }

    /** Returns those of a table's rows that no run took back. */
    static Dataset<Row> inForce(Dataset<Row> rows) {
        return rows.where(functions.col(Kept.WITHDRAWN_BY).isNull());
    }

    /** Returns the rows that were added or marked in the versions after this one. */
    Dataset<Row> changedAfter(long version) {
        return spark.read()
                .format("delta")
                .option("readChangeFeed", "true")
                .option("startingVersion", version + 1)
                .load(path);
    }

    /** Returns the columns by whose values the files lie in folders; none where they lie in one heap. */
    List<String> partitionColumns() {
        return delta().detail().select("partitionColumns").head().getList(0);
    }

    /** Returns the commits. */
    CommitLog commits() {
        return new CommitLog(path, spark.sessionState().newHadoopConf());
    }

    /**
     * Lets Delta gather what belongs to the current version while other work goes on, and returns the thread that does. A commit would
     * wait for that; where it cannot be done, the commit says why.
     */
    Thread readAhead() {
        Thread reading = new Thread(
                () -> DeltaLog.forTable(spark, path)
                        .update(false, Option.empty(), Option.empty())
                        .computedState(),
                "reading ahead " + table.path());
        reading.setDaemon(true);
        reading.setUncaughtExceptionHandler((thread, reason) -> {});
        reading.start();
        return reading;
    }

    /** Returns the current version; 0 where nothing was written yet. */
    long version() {
        return commits().last().version();
    }

    /**
     * Returns the files that no version names of the days that the table keeps, before they are removed where that is wanted. Delta
     * goes by the table's own setting and ignores any other term.
     *
     * @throws io.duibiao.schema.LakeFormatException if the table is in another format, and so keeps other days
     */
    List<String> vacuum(boolean reallyDo) {
        LakeFormat.requireWritable(path, properties().orElseGet(LakeFormat::properties));
        // Delta has no call for a dry run, only this statement.
        List<String> files = spark.sql("VACUUM " + name() + " DRY RUN").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
        if (reallyDo) {
            // Delta says on the console what it did, where a command's table goes.
            scala.Console.withOut(System.err, () -> delta().vacuum());
        }
        return files;
    }

    /** Returns the columns by which two rows are the same, whichever run brought them; a document's text follows from its id. */
    List<String> identity() {
        Set<String> others = Set.of(Kept.RUN, Kept.WITHDRAWN_BY, DocumentTable.TEXT);
        return table.columnNames().stream()
                .filter(name -> !others.contains(name))
                .toList();
    }
}
