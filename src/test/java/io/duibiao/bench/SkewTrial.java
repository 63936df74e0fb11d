package io.duibiao.bench;

import static org.apache.spark.sql.functions.expr;

import com.sun.management.OperatingSystemMXBean;
import io.duibiao.lake.CompareSummary;
import io.duibiao.lake.Extent;
import io.duibiao.lake.IngestSummary;
import io.duibiao.lake.Lake;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * The steps of a lake whose figures are spread in some way: laid out, compared in both ways of writing, and a night with one report.
 *
 * @param lake the lake
 * @param duck what holds the tables against each other
 */
record SkewTrial(CompareLake lake, Duck duck) {
    /** Few regions shall be whole cities, as in a bureau's lake: county by county of the first city, then of the second, and so on. */
    private static final String NEIGHBOURS = "CASE WHEN region = '100000' THEN region"
            + " ELSE CAST(300000 + (region - 300000) % 9 * 340 + (region - 300000) DIV 9 AS STRING) END";

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final String BENCHMARKS = "gold/benchmarks";

    /** The tables whose files are counted. */
    static final List<String> TABLES = List.of("silver/observations", BENCHMARKS, "gold/averages", "gold/findings");

    /** Fills a lake with about so many figures that are spread in this way. */
    void fill(Skew skew, long observations) throws IOException {
        lake.create();
        lake.add(skew.figures(lake, observations).withColumn("region", expr(NEIGHBOURS)));
    }

    /** Returns how many seconds each step takes by the clock and, under {@code …_processor}, of the processor. */
    Map<String, Double> seconds(int round) throws Exception {
        Path report = report(round);
        Map<String, Double> seconds = new LinkedHashMap<>();
        note("optimize", () -> tables().optimize(), seconds);
        note("columns", () -> compareAll("columns"), seconds);
        note("rows", () -> compareAll("rows"), seconds);
        note("night", () -> night(report), seconds);
        return seconds;
    }

    private static void note(String step, Timed.Work work, Map<String, Double> seconds) throws Exception {
        long before = PROCESS.getProcessCpuTime();
        seconds.put(step, Timed.seconds(work));
        seconds.put(step + "_processor", (PROCESS.getProcessCpuTime() - before) / 1e9);
    }

    /** Compares all figures anew in a way of writing. */
    void compareAll(String writer) {
        lake.touch();
        lake.spark().conf().set("spark.duibiao.writer", writer);
        try {
            tables().compare(new Comparer(lake.catalogues()), Extent.ALL);
        } finally {
            lake.spark().conf().unset("spark.duibiao.writer");
        }
    }

    /** Takes a report in and compares what it touches. */
    void night(Path report) {
        IngestSummary ingested = tables().ingest(List.of(report.toString()), new NightReport(), "night");
        CompareSummary compared = tables().compare(new Comparer(lake.catalogues()), Extent.CHANGED);
        if (ingested.figures().added() == 0 || compared.benchmarks() == 0) {
            throw new IllegalStateException("A night that changes nothing measures nothing: " + ingested + compared);
        }
    }

    /** Writes a report of a region with all its levels of the first period, each a little higher than in the round before. */
    Path report(int round) throws IOException {
        List<Row> lines = lake.spark()
                .read()
                .format("delta")
                .load(lake.table("silver/observations"))
                .where("region = '" + Skew.REGION + "' AND measure = 'LEVEL' AND run_id = 'run0'")
                .where("period = (SELECT min(period) FROM delta.`" + lake.table("silver/observations")
                        + "` WHERE region = '" + Skew.REGION + "' AND measure = 'LEVEL')")
                .selectExpr("concat_ws(',', region, indicator, period, measure, CAST(value * (1.01 + " + round
                        + ") AS DECIMAL(24,6)))")
                .collectAsList();
        return Files.write(
                lake.folder().resolve("night" + round + ".txt"),
                lines.stream().map(row -> row.getString(0)).toList());
    }

    /** Returns how many data files a table has. */
    int files(String table) {
        return lake.files(table).length;
    }

    /** Returns the number of benchmarks, and a value of all their columns. */
    String benchmarks() throws Exception {
        return duck.digest(lake.files(BENCHMARKS));
    }

    private Lake tables() {
        return Lake.at(lake.spark(), lake.root());
    }
}
