package io.duibiao.bench;

import io.duibiao.lake.Extent;
import io.duibiao.lake.Lake;
import io.duibiao.lake.PanelFunction;
import io.duibiao.lake.Sessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * A full recompute of the gold tables, from Delta to Delta, by both ways of writing, against DuckDB and plain Spark SQL over the same
 * figures: in turn, in one warm process, the results held equal by a hash over the compared columns. The main job writes every
 * column of {@code gold/benchmarks}, the averages and the findings; the yardsticks write the columns of {@code compare.sql}.
 */
final class CompareBench {
    private static final long QUICK = 60_000;

    private final SparkSession spark;
    private final CompareLake lake;
    private final Duck duck;
    private final Report report = new Report("compare");
    private final Map<String, Timed.Work> ways = new LinkedHashMap<>();

    private CompareBench(SparkSession spark, CompareLake lake, Duck duck) {
        this.spark = spark;
        this.lake = lake;
        this.duck = duck;
    }

    /** Runs the benchmark: {@code [--quick] [--observations N] [--pairs N] [--spark-sql]}. */
    public static void main(String[] args) throws Exception {
        Arguments given = new Arguments(args);
        boolean quick = given.has("--quick");
        Path folder = Files.createTempDirectory("compare");
        SparkSession spark = Sessions.onThisMachine("bench", 2);
        spark.sparkContext().setLogLevel("ERROR");
        CompareLake lake = new CompareLake(spark, folder);
        lake.fill(given.number("--observations", quick ? QUICK : 8_000_000));
        try (Duck duck = new Duck()) {
            duck.observe(lake);
            CompareBench bench = new CompareBench(spark, lake, duck);
            bench.prepare(given.has("--spark-sql"));
            bench.measure((int) given.number("--pairs", quick ? 1 : 5));
        }
        spark.stop();
    }

    private void prepare(boolean withSparkSql) throws Exception {
        String query = CompareLake.text("compare.sql");
        ways.put("columns", () -> compare("columns"));
        ways.put("rows", () -> compare("rows"));
        ways.put("duckdb", () -> duck.write(query, lake.folder().resolve("duck.parquet")));
        if (withSparkSql) {
            SparkSql yardstick = new SparkSql(spark, lake, query);
            ways.put("spark_sql", yardstick::write);
        }
    }

    private void compare(String writer) {
        spark.conf().set("spark.duibiao.writer", writer);
        PanelFunction function = new Comparer(lake.catalogues());
        Lake.at(spark, lake.root()).compare(function, Extent.ALL);
    }

    private void measure(int pairs) throws Exception {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        compare("columns");
        Lake.at(spark, lake.root()).optimize();
        for (int pair = 0; pair <= pairs; pair++) {
            for (Map.Entry<String, Timed.Work> way : ways.entrySet()) {
                lake.touch();
                double taken = Timed.seconds(way.getValue());
                report.says("%s %s: %.2f s".formatted(pair == 0 ? "warm-up" : "pair " + pair, way.getKey(), taken));
                if (pair > 0) {
                    seconds.computeIfAbsent(way.getKey(), w -> new ArrayList<>())
                            .add(taken);
                }
            }
        }
        sayWhatIsEqual();
        double duckdb = Report.median(values(seconds.get("duckdb")));
        for (String way : ways.keySet()) {
            report.times(way, values(seconds.get(way)));
            report.result(way + "_ratio", Report.median(values(seconds.get(way))) / duckdb, "x DuckDB, " + way);
        }
        report.end();
    }

    private static double[] values(List<Double> seconds) {
        return seconds.stream().mapToDouble(value -> value).toArray();
    }

    private void sayWhatIsEqual() throws Exception {
        String theirs = duck.digest(lake.folder().resolve("duck.parquet").toString());
        report.says("duckdb: " + theirs);
        for (String writer : List.of("rows", "columns")) {
            lake.touch();
            compare(writer);
            String ours = duck.digest(lake.files("gold/benchmarks"));
            report.says(writer + ": " + ours);
            report.result(
                    writer + "_equal", ours.equals(theirs) ? 1 : 0, "1 where " + writer + " gave DuckDB's figures");
        }
    }
}
