package io.duibiao.lake.writer;

import io.duibiao.schema.Rule;
import io.duibiao.schema.Table;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Puts written files in the place of all rows of a table, or of some, in one Delta transaction. Made before the files are written:
 * whoever else writes the table from then on makes the commit fail.
 */
public final class FileReplacement {
    private static final String KNOWN_DELTA = "4.4.0";
    private static final String CONSTRAINT = "delta.constraints.";

    private final org.apache.spark.sql.classic.SparkSession spark;
    private final String folder;
    private final Table<?> table;
    private final OptimisticTransaction transaction;

    private FileReplacement(org.apache.spark.sql.classic.SparkSession spark, String folder, Table<?> table) {
        this.spark = spark;
        this.folder = folder;
        this.table = table;
        this.transaction = DeltaLog.forTable(spark, folder).startTransaction(Option.empty(), Option.empty());
    }

    /** Returns whether this room knows the Delta library there is and all types of a table's columns. */
    public static boolean serves(Table<?> table) {
        return isDeltaKnown() && table.columns().stream().allMatch(column -> ParquetColumn.serves(column.type()));
    }

    /** Returns whether the Delta library there is has the inner parts that this room was made for. */
    public static boolean isDeltaKnown() {
        return KNOWN_DELTA.equals(io.delta.package$.MODULE$.VERSION());
    }

    /** Begins the replacement of rows of a table, which lies in a folder. */
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
        CommitCounts counts = CommitCounts.of(spark.sparkContext(), files);
        commit(actions(files, before()), counts, overwriting(Option.empty(), note));
        return WrittenFile.rows(files);
    }

    /**
     * Commits files in the place of some rows of those that the table held when the replacement began. Files that hold no other row
     * leave the table as they are; the other rows of files that do are written into files of their own.
     *
     * @param files the files
     * @param replaced the rows
     * @param shape where the table's files go
     * @param note the note that the commit carries
     * @return how many rows were written, without those that stay
     * @throws IllegalStateException if a row breaks a rule that the table has beside its own
     */
    public long by(List<WrittenFile> files, ReplacedRows replaced, TableShape shape, String note) {
        keepRules(files);
        Map<ReplacedRows.Share, List<StandingFile>> standing =
                standing().stream().collect(Collectors.groupingBy(file -> file.share(replaced)));
        List<StandingFile> whole = standing.getOrDefault(ReplacedRows.Share.ALL, List.of());
        List<StandingFile> mixed = standing.getOrDefault(ReplacedRows.Share.SOME, List.of());
        List<WrittenFile> copies = copies(mixed, replaced, shape);
        List<WrittenFile> added = Stream.concat(files.stream(), copies.stream()).toList();
        List<StandingFile> removed =
                Stream.concat(whole.stream(), mixed.stream()).toList();
        commit(
                actions(added, removed.stream().map(StandingFile::file).toList()),
                CommitCounts.of(spark.sparkContext(), added).removed(removed, WrittenFile.rows(copies)),
                overwriting(Option.apply(replaced.condition().toString()), note));
        return WrittenFile.rows(files);
    }

    /** One column tells which files have rows that stay, before all columns of those are read. */
    private List<WrittenFile> copies(List<StandingFile> mixed, ReplacedRows replaced, TableShape shape) {
        Column stays = functions.not(replaced.condition());
        Set<String> names = names(mixed, stays);
        List<StandingFile> copied =
                mixed.stream().filter(file -> names.contains(file.name())).toList();
        return copied.isEmpty()
                ? List.of()
                : RowsThatStay.written(
                        rowsOf(copied).where(stays),
                        shape,
                        table,
                        spark.sessionState().newHadoopConf());
    }

    private Set<String> names(List<StandingFile> files, Column condition) {
        if (files.isEmpty()) {
            return Set.of();
        }
        Set<String> names =
                rowsOf(files).where(condition).select("_metadata.file_name").distinct().collectAsList().stream()
                        .map(row -> row.getString(0))
                        .collect(Collectors.toSet());
        if (!files.stream().map(StandingFile::name).collect(Collectors.toSet()).containsAll(names)) {
            throw new IllegalStateException(folder + ": Cannot tell which files hold rows that stay, by the names "
                    + names + ". Nothing was committed.");
        }
        return names;
    }

    private Dataset<Row> rowsOf(List<StandingFile> files) {
        List<AddFile> all = files.stream().map(StandingFile::file).toList();
        return transaction
                .deltaLog()
                .createDataFrame(
                        transaction.snapshot(),
                        CollectionConverters.asScala(all).toSeq(),
                        false,
                        Option.empty());
    }

    /** Returns the files of the table when the replacement began. That it asks for all makes each other commit a conflict. */
    private List<AddFile> before() {
        return CollectionConverters.asJava(transaction.filterFiles());
    }

    /** Returns the same files with their statistics, which Delta leaves out where it plans. */
    private List<StandingFile> standing() {
        transaction.readWholeTable();
        return transaction.snapshot().allFiles().collectAsList().stream()
                .map(StandingFile::of)
                .toList();
    }

    private List<Action> actions(List<WrittenFile> added, List<AddFile> removed) {
        return Stream.<Action>concat(
                        added.stream().map(this::added), removed.stream().map(AddFile::remove))
                .toList();
    }

    private void commit(List<Action> actions, CommitCounts counts, DeltaOperations.Operation operation) {
        transaction.registerSQLMetrics(spark, counts.all());
        transaction.commit(CollectionConverters.asScala(actions).toSeq(), operation);
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

    private static DeltaOperations.Operation overwriting(Option<String> predicate, String note) {
        return new DeltaOperations.Write(
                SaveMode.Overwrite,
                Option.empty(),
                predicate,
                Option.apply(note),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty(),
                Option.empty());
    }
}
