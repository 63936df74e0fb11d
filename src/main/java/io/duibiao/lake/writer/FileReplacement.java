package io.duibiao.lake.writer;

import io.duibiao.schema.Rule;
import io.duibiao.schema.Table;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.delta.DeltaLog;
import org.apache.spark.sql.delta.DeltaOperations;
import org.apache.spark.sql.delta.OptimisticTransaction;
import org.apache.spark.sql.delta.actions.Action;
import org.apache.spark.sql.delta.actions.AddFile;
import org.apache.spark.sql.execution.metric.SQLMetric;
import org.apache.spark.sql.execution.metric.SQLMetrics;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Puts written files in the place of all rows of a table, in one Delta transaction. Made before the files are written: whoever
 * else writes the table from then on makes the commit fail.
 */
public final class FileReplacement {
    private static final String KNOWN_DELTA = "4.4.0";
    private static final String CONSTRAINT = "delta.constraints.";

    private final org.apache.spark.sql.classic.SparkSession spark;
    private final String folder;
    private final Table<?> table;
    private final OptimisticTransaction transaction;
    private final List<AddFile> before;

    private FileReplacement(org.apache.spark.sql.classic.SparkSession spark, String folder, Table<?> table) {
        this.spark = spark;
        this.folder = folder;
        this.table = table;
        this.transaction = DeltaLog.forTable(spark, folder).startTransaction(Option.empty(), Option.empty());
        this.before = List.copyOf(CollectionConverters.asJava(transaction.filterFiles()));
    }

    /** Returns whether this room knows the Delta library there is and all types of a table's columns. */
    public static boolean serves(Table<?> table) {
        return KNOWN_DELTA.equals(io.delta.package$.MODULE$.VERSION())
                && table.columns().stream().allMatch(column -> ParquetColumn.serves(column.type()));
    }

    /** Begins the replacement of all rows of a table, which lies in a folder. */
    public static FileReplacement of(SparkSession spark, String folder, Table<?> table) {
        return new FileReplacement((org.apache.spark.sql.classic.SparkSession) spark, folder, table);
    }

    /** Returns whether the table's files lie in folders by the values of a column. */
    public boolean isInFolders() {
        return !transaction.metadata().partitionColumns().isEmpty();
    }

    /** Returns the rows of written files, before they belong to the table. */
    public Dataset<Row> rows(List<WrittenFile> files) {
        String[] paths = files.stream()
                .map(file -> new Path(folder, new Path(URI.create(file.path()))).toString())
                .toArray(String[]::new);
        StructType type = transaction.metadata().schema();
        // Spark puts the column by which files lie in folders last.
        Column[] inOrder = Arrays.stream(type.fieldNames()).map(functions::col).toArray(Column[]::new);
        return spark.read()
                .schema(type)
                .option("basePath", folder)
                .parquet(paths)
                .select(inOrder);
    }

    /**
     * Commits files in the place of all that the table held when the replacement began.
     *
     * @param files the files
     * @param note the note that the commit carries
     * @return how many rows were written
     * @throws IllegalStateException if a row breaks a rule that the table has beside its own
     */
    public long by(List<WrittenFile> files, String note) {
        keepRules(files);
        long rows = files.stream().mapToLong(WrittenFile::rows).sum();
        List<Action> actions = new ArrayList<>();
        files.forEach(file -> actions.add(added(file)));
        before.forEach(file -> actions.add(file.remove()));
        transaction.registerSQLMetrics(spark, metrics(files, rows));
        transaction.commit(CollectionConverters.asScala(actions).toSeq(), overwriting(note));
        return rows;
    }

    private void keepRules(List<WrittenFile> files) {
        Map<String, String> rules = rulesOfOthers();
        if (files.isEmpty() || rules.isEmpty()) {
            return;
        }
        Dataset<Row> rows = rows(files);
        String kept = String.join(
                " AND ",
                rules.values().stream().map(rule -> "((" + rule + ") IS TRUE)").toList());
        if (rows.where(functions.not(functions.expr(kept))).isEmpty()) {
            return;
        }
        String broken = rules.entrySet().stream()
                .filter(rule ->
                        !rows.where("(" + rule.getValue() + ") IS NOT TRUE").isEmpty())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        throw new IllegalStateException(
                folder + ": Cannot write: a row breaks the rule '" + broken + "'. Nothing was committed.");
    }

    /** Returns the rules that somebody gave the table; who wrote the files saw to its own. */
    private Map<String, String> rulesOfOthers() {
        Set<String> seenTo = RuleCheck.rules(table).map(Rule::condition).collect(Collectors.toSet());
        Map<String, String> rules = new LinkedHashMap<>();
        CollectionConverters.asJava(transaction.metadata().configuration()).forEach((key, value) -> {
            if (key.startsWith(CONSTRAINT) && !seenTo.contains(value)) {
                rules.put(key.substring(CONSTRAINT.length()), value);
            }
        });
        return rules;
    }

    private AddFile added(WrittenFile file) {
        Map<String, String> folders = file.period().isEmpty()
                ? Map.of()
                : Map.of(transaction.metadata().partitionColumns().head(), file.period());
        return new AddFile(
                file.path(),
                scala.collection.immutable.Map.from(CollectionConverters.asScala(folders)),
                file.bytes(),
                file.modified(),
                true,
                file.statistics(),
                null,
                null,
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty());
    }

    private scala.collection.immutable.Map<String, SQLMetric> metrics(List<WrittenFile> files, long rows) {
        Map<String, SQLMetric> metrics = new LinkedHashMap<>();
        metrics.put("numFiles", metric("numFiles", files.size()));
        metrics.put("numOutputRows", metric("numOutputRows", rows));
        metrics.put(
                "numOutputBytes",
                metric(
                        "numOutputBytes",
                        files.stream().mapToLong(WrittenFile::bytes).sum()));
        return scala.collection.immutable.Map.from(CollectionConverters.asScala(metrics));
    }

    private SQLMetric metric(String name, long value) {
        SQLMetric metric = SQLMetrics.createMetric(spark.sparkContext(), name);
        metric.set(value);
        return metric;
    }

    private static DeltaOperations.Operation overwriting(String note) {
        return new DeltaOperations.Write(
                SaveMode.Overwrite,
                Option.empty(),
                Option.empty(),
                Option.apply(note),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty());
    }
}
