package io.duibiao.bench;

import io.duibiao.lake.Extent;
import io.duibiao.lake.Lake;
import io.duibiao.lake.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * One county's new figures of one period among many: they are appended to {@code silver/observations} and compared, against a full
 * recompute of the same lake and DuckDB's, in one warm process; at the end the tables are held equal to a full recompute.
 */
final class NightBench {
    private static final long QUICK = 60_000;

    private NightBench() {}

    /** Runs the benchmark: {@code [--quick] [--observations N] [--pairs N]}. */
    public static void main(String[] args) throws Exception {
        Arguments given = new Arguments(args);
        boolean quick = given.has("--quick");
        Path folder = Files.createTempDirectory("night");
        SparkSession spark = Sessions.onThisMachine("bench", 2);
        spark.sparkContext().setLogLevel("ERROR");
        CompareLake lake = new CompareLake(spark, folder);
        lake.fill(given.number("--observations", quick ? QUICK : 8_000_000));
        compare(lake, Extent.ALL);
        Lake.at(spark, lake.root()).optimize();
        compare(lake, Extent.ALL);
        try (Duck duck = new Duck()) {
            duck.observe(lake);
            measure(lake, duck, (int) given.number("--pairs", quick ? 2 : 5));
        }
        spark.stop();
    }

    private static void measure(CompareLake lake, Duck duck, int pairs) throws Exception {
        Report report = new Report("night");
        double[] nights = new double[pairs];
        double[] full = new double[pairs];
        double[] duckdb = new double[pairs];
        String query = CompareLake.text("compare.sql");
        for (int pair = 0; pair < pairs; pair++) {
            int county = pair;
            nights[pair] = Timed.seconds(() -> night(lake, county));
            lake.touch();
            full[pair] = Timed.seconds(() -> compare(lake, Extent.ALL));
            duckdb[pair] = Timed.seconds(() -> duck.write(query, lake.folder().resolve("duck.parquet")));
            report.says("night %.2f s, full %.2f s, DuckDB %.2f s".formatted(nights[pair], full[pair], duckdb[pair]));
        }
        night(lake, pairs);
        String after = duck.digest(lake.files("gold/benchmarks"));
        lake.touch();
        compare(lake, Extent.ALL);
        report.result(
                "equal",
                after.equals(duck.digest(lake.files("gold/benchmarks"))) ? 1 : 0,
                "1 where a night gave what a full recompute gives");
        report.times("night", nights);
        report.times("full", full);
        report.times("duckdb", duckdb);
        report.result("ratio_full", Report.median(nights) / Report.median(full), "x full recompute");
        report.result("ratio_duckdb", Report.median(nights) / Report.median(duckdb), "x DuckDB's full recompute");
        report.end();
    }

    private static void compare(CompareLake lake, Extent extent) {
        Lake.at(lake.spark(), lake.root()).compare(new Comparer(lake.catalogues()), extent);
    }

    /** Adds a later release of a county's figures of one period, each a hundredth higher, and compares what changed. */
    private static void night(CompareLake lake, int county) {
        var figures = lake.spark().read().format("delta").load(lake.table("silver/observations"));
        figures.where("region = '" + (300_100 + county) + "' AND period = '2021-M01' AND source NOT LIKE 'night%'")
                .withColumn("value", functions.expr("CAST(value * 1.01 AS DECIMAL(24,6))"))
                .withColumn("released", functions.expr("date_add(released, 30)"))
                .withColumn("source", functions.lit("night" + county + ".txt"))
                .coalesce(1)
                .write()
                .format("delta")
                .mode("append")
                .save(lake.table("silver/observations"));
        compare(lake, Extent.CHANGED);
    }
}
