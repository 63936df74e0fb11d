package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;

import io.duibiao.schema.DocumentTable;
import io.duibiao.schema.LakeFormat;
import io.duibiao.schema.ObservationTable;
import io.duibiao.schema.RunRow;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Tables;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * The tables of Duibiao, from what was handed in to what was found.
 *
 * <pre>{@code
 * Lake lake = Lake.at(Sessions.open("duibiao"), "lake");
 * lake.create();
 * lake.ingest(files, reader, run);
 * lake.compare(function, Extent.CHANGED);
 * }</pre>
 *
 * <p>Each of these can be done again: a second time changes nothing.
 */
public final class Lake {
    private static final int COMMITS_TO_JOIN = 16;

    private final SparkSession spark;
    private final LakeTables tables;

    private Lake(SparkSession spark, String root) {
        this.spark = spark;
        this.tables = new LakeTables(spark, root);
    }

    /** Returns the lake at a folder or URL, through a session that {@link Sessions} made. */
    public static Lake at(SparkSession spark, String root) {
        return new Lake(spark, root);
    }

    /**
     * Makes the tables that are missing.
     *
     * @throws io.duibiao.schema.LakeFormatException if the lake is in another format
     */
    public void create() {
        Activity.named(spark, "建立数据表", () -> {
            tables.all().forEach(LakeTable::create);
            return tables;
        });
    }

    /**
     * Brings the tables to the current format, one after the other, and makes those that are missing; figures stay what they are. Done
     * again after it broke off, it goes on. Returns the oldest format that a table was in.
     *
     * @throws io.duibiao.schema.LakeFormatException if a newer program made the lake
     */
    public int upgrade() {
        return Activity.named(spark, "升级数据表", () -> {
            int before =
                    tables.all().stream().mapToInt(LakeTable::upgrade).min().orElse(LakeFormat.CURRENT);
            tables.all().forEach(LakeTable::create);
            return before;
        });
    }

    /**
     * Takes files in: reads those that are new or changed, keeps what they gave, and withdraws what a changed file no longer
     * says and what a file said that is gone.
     *
     * @param paths the files
     * @param reader what reads them
     * @param run the id of the run, which each row it brings carries
     * @throws IllegalArgumentException if two files have one source name
     */
    public IngestSummary ingest(List<String> paths, DeliveryReader reader, String run) {
        return new Ingestion(tables, reader, run).of(paths);
    }

    /** Compares figures, and replaces the benchmarks, averages and findings that became different. */
    public CompareSummary compare(PanelFunction function, Extent extent) {
        return new Comparing(tables, function).compare(extent);
    }

    /**
     * Lays the tables out as their size asks for and joins small files. Where a table of figures is laid out anew, the next
     * comparison takes all panels for changed.
     */
    public void optimize() {
        Activity.named(spark, "整理数据文件", () -> {
            List.of(tables.observations(), tables.benchmarks(), tables.averages(), tables.findings())
                    .forEach(Layout::optimize);
            List.of(tables.documents(), tables.rejects(), tables.runs())
                    .forEach(table -> table.delta().optimize().executeCompaction());
            return tables;
        });
    }

    /**
     * Removes data files that no version of the last {@value LakeFormat#DAYS_KEPT} days names, and what killed runs left behind before
     * that. What was known on a day, or after a run, needs none of them: rows tell it.
     *
     * @param reallyDo whether to remove them, or only to look
     * @return the files that were, or would be, removed
     * @throws io.duibiao.schema.LakeFormatException if the lake is in another format
     */
    public List<String> vacuum(boolean reallyDo) {
        return Activity.named(spark, "清理过期文件", () -> tables.all().stream()
                .flatMap(table -> table.vacuum(reallyDo).stream())
                .toList());
    }

    /**
     * Joins the small files of the tables that were written to often since it was last done, so that a table has as many files after
     * a year of nights as after a month.
     */
    public void tidy() {
        List<LakeTable> untidy = tables.all().stream()
                .filter(table -> table.commits().sinceCompaction(COMMITS_TO_JOIN) == COMMITS_TO_JOIN)
                .toList();
        if (!untidy.isEmpty()) {
            Activity.named(spark, "合并小文件", () -> {
                untidy.forEach(table -> table.delta().optimize().executeCompaction());
                return untidy;
            });
        }
    }

    /** Notes a run. */
    public void record(RunRow run) {
        Activity.named(spark, "记录本次运行", () -> {
            spark.createDataFrame(List.of(SparkRows.row(Tables.RUNS, run)), SparkRows.type(Tables.RUNS))
                    .coalesce(1)
                    .write()
                    .format("delta")
                    .mode("append")
                    .save(tables.runs().path());
            return run;
        });
    }

    /** Returns what the lake holds. */
    public LakeContents contents() {
        return Activity.named(spark, "统计数据湖内容", () -> {
            Tally figures = tables.observations()
                    .inForce()
                    .select(
                            ObservationTable.REGION,
                            ObservationTable.PERIOD,
                            ObservationTable.INDICATOR,
                            ObservationTable.STATUS)
                    .javaRDD()
                    .aggregate(
                            new Tally(),
                            (tally, row) -> tally.figure(row.getString(0), row.getString(1), row.getString(2))
                                    .status(row.getString(3)),
                            Tally::add);
            long documents = tables.documents()
                    .inForce()
                    .where(col(DocumentTable.FORMAT).isNotNull())
                    .count();
            return figures.contents(documents, tables.benchmarks().read().count());
        });
    }
}
