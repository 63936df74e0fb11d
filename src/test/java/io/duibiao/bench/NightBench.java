package io.duibiao.bench;

import io.duibiao.lake.CompareSummary;
import io.duibiao.lake.Extent;
import io.duibiao.lake.IngestSummary;
import io.duibiao.lake.Lake;
import io.duibiao.lake.Sessions;
import io.duibiao.lake.effort.Effort;
import io.duibiao.lake.effort.EffortMeter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * One county's report of one period among many figures: read from its file, taken in and compared, against a full recompute of the same
 * lake and DuckDB's, in turn in one warm process; at the end the tables are held equal to a full recompute, and a night in a process
 * of its own is timed from its start to its end.
 */
final class NightBench {
    private static final long QUICK = 200_000;
    private static final long QUICK_INDICATORS = 2;
    private static final int FIRST_COUNTY = 300_100;

    private final CompareLake lake;
    private final Report report = new Report("night");
    private int nights;

    private NightBench(CompareLake lake) {
        this.lake = lake;
    }

    /** Runs the benchmark: {@code [--quick] [--observations N] [--indicators N] [--pairs N]}. */
    public static void main(String[] args) throws Exception {
        Arguments given = new Arguments(args);
        if (given.has("--once")) {
            once(Path.of(args[1]), Path.of(args[2]));
            return;
        }
        boolean quick = given.has("--quick");
        SparkSession spark = session();
        CompareLake lake = new CompareLake(spark, Files.createTempDirectory("night"));
        lake.fill(
                given.number("--observations", quick ? QUICK : 8_000_000),
                given.number("--indicators", quick ? QUICK_INDICATORS : 40));
        compare(lake, Extent.ALL);
        Lake.at(spark, lake.root()).optimize();
        compare(lake, Extent.ALL);
        try (Duck duck = new Duck()) {
            duck.observe(lake);
            new NightBench(lake).measure(duck, (int) given.number("--pairs", quick ? 1 : 5));
        }
        spark.stop();
    }

    private static SparkSession session() {
        SparkSession spark = Sessions.onThisMachine("bench", 2);
        spark.sparkContext().setLogLevel("ERROR");
        return spark;
    }

    /** One night in a process of its own. */
    private static void once(Path folder, Path file) {
        SparkSession spark = session();
        night(new CompareLake(spark, folder), file);
        spark.stop();
    }

    private void measure(Duck duck, int pairs) throws Exception {
        String query = CompareLake.text("compare.sql");
        night(lake, county());
        List<Double> night = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        List<Double> duckdb = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            Path file = county();
            Effort few = effort(() -> night.add(Timed.seconds(() -> night(lake, file))));
            lake.touch();
            Effort all = effort(() -> full.add(Timed.seconds(() -> compare(lake, Extent.ALL))));
            duckdb.add(Timed.seconds(() -> duck.write(query, lake.folder().resolve("duck.parquet"))));
            report.says("night %.2f s, full %.2f s, DuckDB %.2f s"
                    .formatted(night.get(pair), full.get(pair), duckdb.get(pair)));
            work("night", few);
            work("full", all);
        }
        sayWhatIsEqual(duck);
        report.times("night", values(night));
        report.times("full", values(full));
        report.times("duckdb", values(duckdb));
        report.result("ratio_full", Report.median(values(night)) / Report.median(values(full)), "x full recompute");
        report.result(
                "ratio_duckdb",
                Report.median(values(night)) / Report.median(values(duckdb)),
                "x DuckDB's full recompute");
        Cost cold = new Child(lake.folder(), "3g")
                .run(1, NightBench.class.getName(), "--once", lake.folder().toString(), county().toString());
        report.result("cold_s", cold.seconds(), "s, a night in a process of its own, its start included");
        report.end();
    }

    private static double[] values(List<Double> seconds) {
        return seconds.stream().mapToDouble(value -> value).toArray();
    }

    private Effort effort(Timed.Work work) throws Exception {
        try (EffortMeter meter = EffortMeter.start(lake.spark(), lake.root())) {
            work.run();
            return meter.soFar();
        }
    }

    private void work(String what, Effort effort) {
        report.result(what + "_bytes", (double) effort.written().bytes(), "bytes written, " + what);
        report.result(what + "_scans", (double) effort.work().scans(), "scans, " + what);
    }

    private void sayWhatIsEqual(Duck duck) throws Exception {
        night(lake, county());
        String after = duck.digest(lake.files("gold/benchmarks"));
        lake.touch();
        compare(lake, Extent.ALL);
        report.result(
                "equal",
                after.equals(duck.digest(lake.files("gold/benchmarks"))) ? 1 : 0,
                "1 where nights gave what a full recompute gives");
    }

    private static CompareSummary compare(CompareLake lake, Extent extent) {
        return Lake.at(lake.spark(), lake.root()).compare(new Comparer(lake.catalogues()), extent);
    }

    private static void night(CompareLake lake, Path report) {
        IngestSummary ingested =
                Lake.at(lake.spark(), lake.root()).ingest(List.of(report.toString()), new NightReport(), "night");
        CompareSummary compared = compare(lake, Extent.CHANGED);
        if (ingested.figures().added() == 0 || compared.benchmarks() == 0) {
            throw new IllegalStateException("A night that changes nothing measures nothing: " + ingested + compared);
        }
    }

    /** Writes the report of another county: its figures of a period, each a hundredth higher, released later. */
    private Path county() throws IOException {
        String region = Integer.toString(FIRST_COUNTY + nights++);
        List<String> lines = lake
                .spark()
                .read()
                .format("delta")
                .load(lake.table("silver/observations"))
                .where("region = '" + region + "' AND period = '2021-M01'")
                .selectExpr("concat_ws(',', region, indicator, period, measure, CAST(value * 1.01 AS DECIMAL(24,6)))")
                .collectAsList()
                .stream()
                .map(row -> row.getString(0))
                .toList();
        return Files.write(lake.folder().resolve("night" + region + ".txt"), lines);
    }
}
