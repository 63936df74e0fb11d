package io.duibiao.lake;

import static org.apache.spark.sql.functions.col;

import io.duibiao.lake.Absorption.Change;
import io.duibiao.schema.DocumentTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Files become rows of {@code bronze} and {@code silver}.
 *
 * <ol>
 *   <li>What {@code bronze/documents} holds in force under a file's name is joined to the file.
 *   <li>Where the files are, those with other bytes, or read by another reader, are read.
 *   <li>Files that the lake holds and that are there no more are found.
 *   <li>Figures, then rejects, then documents are taken in; documents last, since they say that a file is done.
 * </ol>
 */
final class Ingestion {
    /** So many files make a task; fewer where that leaves a core idle. */
    private static final int FILES_A_TASK = 64;

    private static final StructType FILE =
            new StructType().add("path", DataTypes.StringType, false).add("source", DataTypes.StringType, false);

    private static final StructType SOURCES = new StructType().add(DocumentTable.SOURCE, DataTypes.StringType, false);

    private final SparkSession spark;
    private final LakeTables tables;
    private final DeliveryReader reader;
    private final String run;

    Ingestion(LakeTables tables, DeliveryReader reader, String run) {
        this.spark = tables.spark();
        this.tables = tables;
        this.reader = reader;
        this.run = run;
    }

    /** Takes files in, and returns what that did. */
    IngestSummary of(List<String> paths) {
        try (Deliveries deliveries = new Deliveries(spark, files(paths), new Reception(reader, run))) {
            Tally tally = Activity.named(spark, "读取文件", deliveries::read);
            List<Row> gone = gone();
            gone.forEach(row -> tally.file(new FileTaken(row.getString(0), FileState.GONE)));
            if (tally.files().read() + tally.files().gone() == 0) {
                return tally.summary(Change.NONE);
            }
            return tally.summary(Activity.named(spark, "保存指标数据", () -> absorb(deliveries, gone, tally)));
        }
    }

    /** A table that is written to must not be read for what is written: the names are few, and fetched before. */
    private List<Row> gone() {
        if (tables.documents().version() == 0) {
            return List.of();
        }
        DeliveryReader listed = reader;
        return tables.documents()
                .inForce()
                .select(DocumentTable.SOURCE)
                .filter((FilterFunction<Row>) row -> listed.isGone(row.getString(0)))
                .collectAsList();
    }

    private Change absorb(Deliveries deliveries, List<Row> gone, Tally tally) {
        Dataset<Row> sources =
                deliveries.documents().select(DocumentTable.SOURCE).union(spark.createDataFrame(gone, SOURCES));
        Change change = into(tables.observations(), tally.figures()).absorb(deliveries.observations(), sources);
        into(tables.rejects(), tally.rejected()).absorb(deliveries.rejects(), sources);
        into(tables.documents(), tally.files().read()).absorb(deliveries.documents(), sources);
        return change;
    }

    private Absorption into(LakeTable table, long rows) {
        return new Absorption(table, run, Layout.files(rows));
    }

    private JavaRDD<InputFile> files(List<String> paths) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<InputFile> files = bySource(paths).entrySet().stream()
                .map(file -> new InputFile(file.getValue(), file.getKey(), null, null))
                .toList();
        int tasks = Math.max(context.defaultParallelism(), files.size() / FILES_A_TASK);
        JavaRDD<InputFile> distributed = context.parallelize(files, Math.max(1, Math.min(files.size(), tasks)));
        return tables.documents().version() == 0 ? distributed : withKnown(distributed);
    }

    private JavaRDD<InputFile> withKnown(JavaRDD<InputFile> files) {
        Dataset<Row> known =
                tables.documents().inForce().select(DocumentTable.SOURCE, DocumentTable.ID, DocumentTable.READER);
        return spark.createDataFrame(
                        files.map(file -> org.apache.spark.sql.RowFactory.create(file.path(), file.source())), FILE)
                .join(known, DocumentTable.SOURCE, "left")
                .select(col("path"), col(DocumentTable.SOURCE), col(DocumentTable.ID), col(DocumentTable.READER))
                .javaRDD()
                .map(row -> new InputFile(row.getString(0), row.getString(1), row.getString(2), row.getString(3)));
    }

    private Map<String, String> bySource(List<String> paths) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String path : paths) {
            String source = reader.source(path);
            String other = named.put(source, path);
            if (other != null && !other.equals(path)) {
                throw new IllegalArgumentException(
                        "Two files stand in the lake as '" + source + "': " + other + " and " + path);
            }
        }
        return named;
    }
}
