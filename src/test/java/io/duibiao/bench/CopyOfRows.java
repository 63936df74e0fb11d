package io.duibiao.bench;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What Spark's own reader and writer take for the rows of {@code gold/benchmarks} while nothing is compared: what they differ by is the
 * least that any way through a Dataset takes, whoever computes the rows.
 */
final class CopyOfRows {
    private final SparkSession spark;
    private final CompareLake lake;

    CopyOfRows(SparkSession spark, CompareLake lake) {
        this.spark = spark;
        this.lake = lake;
    }

    /** Reads the rows and throws them away. */
    void scan() {
        rows().write().format("noop").mode("overwrite").save();
    }

    /** Reads the rows and writes them again, into a Delta table with the same folders and without rules. */
    void copy() {
        Row detail = spark.sql("DESCRIBE DETAIL delta.`%s`".formatted(lake.table("gold/benchmarks")))
                .first();
        List<String> folders = detail.getList(detail.fieldIndex("partitionColumns"));
        rows().write()
                .format("delta")
                .mode("overwrite")
                .partitionBy(folders.toArray(String[]::new))
                .save(lake.root() + "-copy");
    }

    private Dataset<Row> rows() {
        return spark.read().format("delta").load(lake.table("gold/benchmarks"));
    }
}
