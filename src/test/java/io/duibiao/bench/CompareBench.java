package io.duibiao.bench;

import io.duibiao.lake.Extent;
import io.duibiao.lake.Lake;
import io.duibiao.lake.PanelFunction;
import io.duibiao.lake.Sessions;
import io.duibiao.process.Memory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.SparkSession;

/**
 * A full recompute of the gold tables, from Delta to Delta, by both ways of writing, against DuckDB and plain Spark SQL over the same
 * figures: in turn, in one warm process. The main job writes {@code gold/benchmarks}, the averages and the findings, DuckDB the
 * columns of {@code gold/benchmarks}, held equal by a hash over all of them; Spark SQL writes the 23 columns of
 * {@code compare-spark.sql}. Where they are asked for, {@code scan} and {@code copy} say what Spark alone takes for those rows.
 */
final class CompareBench {
    private static final long QUICK = 60_000;
    private static final String DUCKDB = "duckdb";
    private static final List<String> WRITERS = List.of("columns", "rows");

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

    /** Runs the benchmark: {@code [--quick] [--observations N] [--pairs N] [--spark-sql] [--only WAY]…}. */
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
            bench.prepare(given.has("--spark-sql"), given.all("--only"));
            bench.measure((int) given.number("--pairs", quick ? 1 : 5));
        }
        spark.stop();
    }

    private void prepare(boolean withSparkSql, List<String> only) throws Exception {
        String query = CompareLake.text("compare.sql");
        SparkSql sparkSql = new SparkSql(spark, lake, CompareLake.text("compare-spark.sql"));
        WRITERS.forEach(writer -> ways.put(writer, () -> compare(writer)));
        ways.put(DUCKDB, () -> duck.write(query, duckFile()));
        if (withSparkSql || only.contains("spark_sql")) {
            ways.put("spark_sql", sparkSql::write);
        }
        CopyOfRows rows = new CopyOfRows(spark, lake);
        if (only.contains("scan")) {
            ways.put("scan", rows::scan);
        }
        if (only.contains("copy")) {
            ways.put("copy", rows::copy);
        }
        if (!only.isEmpty()) {
            ways.keySet().retainAll(only);
        }
        report.says("Each from figures to written tables: " + String.join(", ", ways.keySet()));
    }

    private Path duckFile() {
        return lake.folder().resolve("duck.parquet");
    }

    private void compare(String writer) {
        spark.conf().set("spark.duibiao.writer", writer);
        PanelFunction function = new Comparer(lake.catalogues());
        Lake.at(spark, lake.root()).compare(function, Extent.ALL);
    }

    private void measure(int pairs) throws Exception {
        Map<String, List<Timed>> times = new LinkedHashMap<>();
        compare(WRITERS.get(0));
        Lake.at(spark, lake.root()).optimize();
        for (int pair = 0; pair <= pairs; pair++) {
            for (Map.Entry<String, Timed.Work> way : ways.entrySet()) {
                lake.touch();
                Timed taken = Timed.of(way.getValue());
                report.says("%s %s: %.2f s, %.2f s of processor"
                        .formatted(
                                pair == 0 ? "warm-up" : "pair " + pair,
                                way.getKey(),
                                taken.seconds(),
                                taken.processor()));
                if (pair > 0) {
                    times.computeIfAbsent(way.getKey(), w -> new ArrayList<>()).add(taken);
                }
            }
        }
        report.result("peak_mb", Memory.peakMegabytes(ProcessHandle.current().pid()), "MB, the most of this process");
        sayHowLong(times);
        sayWhatIsEqual();
        report.end();
    }

    private void sayHowLong(Map<String, List<Timed>> times) {
        times.forEach((way, taken) -> {
            report.times(way, values(taken, Timed::seconds));
            report.result(way + "_processor_s", median(taken, Timed::processor), "s of processor, " + way);
        });
        if (times.containsKey(DUCKDB)) {
            double duckdb = median(times.get(DUCKDB), Timed::seconds);
            times.forEach((way, taken) ->
                    report.result(way + "_ratio", median(taken, Timed::seconds) / duckdb, "x DuckDB, " + way));
        }
    }

    private static double median(List<Timed> taken, ToDoubleFunction<Timed> what) {
        return Report.median(values(taken, what));
    }

    private static double[] values(List<Timed> taken, ToDoubleFunction<Timed> what) {
        return taken.stream().mapToDouble(what).toArray();
    }

    private void sayWhatIsEqual() throws Exception {
        if (!ways.containsKey(DUCKDB)) {
            return;
        }
        String theirs = duck.digest(duckFile().toString());
        report.says("duckdb: " + theirs);
        for (String writer : WRITERS) {
            if (ways.containsKey(writer)) {
                sayWhetherEqual(writer, theirs);
            }
        }
    }

    private void sayWhetherEqual(String writer, String theirs) throws Exception {
        lake.touch();
        compare(writer);
        String[] files = lake.files("gold/benchmarks");
        String ours = duck.digest(files);
        report.says(writer + ": " + ours);
        report.result(writer + "_equal", ours.equals(theirs) ? 1 : 0, "1 where " + writer + " gave DuckDB's figures");
        if (!ours.equals(theirs)) {
            report.says("differing: "
                    + String.join(", ", duck.differing(files, duckFile().toString())));
        }
    }
}
