package io.duibiao.lake;

import io.duibiao.schema.SparkRows;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** What the files of an ingestion gave, read once and kept at hand until closed. */
final class Deliveries implements AutoCloseable {
    private final SparkSession spark;
    private final JavaRDD<Received> received;

    /** Prepares the reading of files. */
    Deliveries(SparkSession spark, JavaRDD<InputFile> files, Reception reception) {
        this.spark = spark;
        // A persisted Dataset would be read anew as soon as a table is written on which it rests, and then find no new
        // file.
        this.received = files.map(reception).persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** Reads the files, and returns the counts of what they gave. */
    Tally read() {
        return received.aggregate(new Tally(), (sum, file) -> sum.add(file.tally()), Tally::add);
    }

    /** Returns the rows of {@code bronze/documents}. */
    Dataset<Row> documents() {
        return rows(Tables.DOCUMENTS, Received::documents);
    }

    /** Returns the rows of {@code bronze/rejects}. */
    Dataset<Row> rejects() {
        return rows(Tables.REJECTS, Received::rejects);
    }

    /** Returns the rows of {@code silver/observations}. */
    Dataset<Row> observations() {
        return rows(Tables.OBSERVATIONS, Received::observations);
    }

    private Dataset<Row> rows(Table<?> table, Part part) {
        JavaRDD<Row> rows = received.flatMap(file -> part.apply(file).iterator());
        return spark.createDataFrame(rows, SparkRows.type(table));
    }

    /** The rows of one table. */
    private interface Part extends Function<Received, List<Row>>, Serializable {}

    @Override
    public void close() {
        received.unpersist();
    }
}
