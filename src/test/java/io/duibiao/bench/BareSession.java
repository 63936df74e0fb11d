package io.duibiao.bench;

import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** The yardstick of {@link StartBench}: a Spark session that appends a few rows to a Delta table, and nothing else. */
final class BareSession {
    private BareSession() {}

    /** Appends to the table at the path of the first argument. */
    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
                .config("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
                .getOrCreate();
        spark.range(10).write().format("delta").mode(SaveMode.Append).save(args[0]);
        spark.stop();
    }
}
