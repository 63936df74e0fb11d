package io.duibiao.lake;

import io.delta.storage.S3SingleDriverLogStore;
import io.duibiao.lake.storage.Digits;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/** Spark sessions with the settings that the lake needs, all in this one place. A setting given from outside goes first. */
public final class Sessions {
    private static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension"),
            Map.entry("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog"),
            Map.entry("spark.sql.session.timeZone", "UTC"),
            Map.entry("spark.sql.datetime.java8API.enabled", "true"),
            Map.entry("spark.delta.logStore.file.impl", AtomicFileLogStore.class.getName()),
            Map.entry("spark.hadoop.fs.file.impl", ForcedFileSystem.class.getName()),
            // Hadoop would else hand out whatever the process first used for local files, under other settings than
            // these.
            Map.entry("spark.hadoop.fs.file.impl.disable.cache", "true"),
            // Safe with one writer at a time; several on S3 need io.delta.storage.S3DynamoDBLogStore from
            // delta-storage-s3-dynamodb.
            Map.entry("spark.delta.logStore.s3a.impl", S3SingleDriverLogStore.class.getName()),
            // Spares the sort by partition before a write.
            Map.entry("spark.sql.maxConcurrentOutputFileWriters", "128"),
            // A run has more pieces of generated code than the 100 that Spark keeps.
            Map.entry("spark.sql.codegen.cache.maxEntries", "1000"));

    private static final Map<String, String> ON_ONE_MACHINE = Map.of(
            "spark.ui.enabled", "false",
            "spark.ui.showConsoleProgress", "false",
            "spark.driver.host", "127.0.0.1",
            "spark.driver.bindAddress", "127.0.0.1",
            // Delta lists a table's folder for a vacuum in so many tasks; the default is 10,000.
            "spark.sql.sources.parallelPartitionDiscovery.parallelism", "8",
            // One task a core is enough for tables of some files; the default of 50 costs more than the work.
            "spark.databricks.delta.snapshotPartitions", "2");

    private static final String STORAGE = "spark.hadoop.";

    private Sessions() {}

    /** Returns a session on the master that {@code spark.master} names, or on all cores of this machine where nothing does. */
    public static SparkSession open(String name) {
        SparkConf conf = new SparkConf();
        return conf.contains("spark.master")
                ? build(name, conf)
                : onThisMachine(name, Runtime.getRuntime().availableProcessors());
    }

    /** Returns a session on some cores of this machine. */
    public static SparkSession onThisMachine(String name, int cores) {
        SparkConf conf = new SparkConf();
        ON_ONE_MACHINE.forEach(conf::setIfMissing);
        conf.setIfMissing("spark.sql.shuffle.partitions", Integer.toString(cores));
        return build(name, conf.setMaster("local[" + cores + "]"));
    }

    /** Returns the settings by which a session reaches its storage, such as {@code fs.s3a.endpoint}. */
    public static Map<String, String> storage(SparkSession spark) {
        return Arrays.stream(spark.sparkContext().getConf().getAllWithPrefix(STORAGE))
                .collect(Collectors.toMap(Tuple2::_1, Tuple2::_2));
    }

    private static SparkSession build(String name, SparkConf conf) {
        Digits.writePlainly();
        ALWAYS.forEach(conf::setIfMissing);
        return SparkSession.builder().config(conf.setAppName(name)).getOrCreate();
    }
}
