package io.duibiao.bench;

import io.duibiao.lake.Sessions;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * Lakes whose figures are spread in ways that come ill to what reads them, beside an even one of as many figures: how long it takes to
 * lay them out, to compare them in both ways of writing and to take in one more report, and how many files they have then. In turn, in
 * one warm process.
 */
final class SkewBench {
    private static final long OBSERVATIONS = 20_000;

    private final SparkSession spark;
    private final Report report = new Report("skew");
    private final Map<Skew, SkewTrial> trials = new EnumMap<>(Skew.class);
    private final Map<Skew, Map<String, List<Double>>> seconds = new EnumMap<>(Skew.class);

    private SkewBench(SparkSession spark) {
        this.spark = spark;
    }

    /** Runs the benchmark: {@code [--quick] [--observations N] [--pairs N]}. */
    public static void main(String[] args) throws Exception {
        Arguments given = new Arguments(args);
        boolean quick = given.has("--quick");
        SparkSession spark = Sessions.onThisMachine("skew", 2);
        spark.sparkContext().setLogLevel("ERROR");
        try (Duck duck = new Duck()) {
            SkewBench bench = new SkewBench(spark);
            bench.fill(duck, given.number("--observations", quick ? OBSERVATIONS / 4 : OBSERVATIONS));
            bench.measure((int) given.number("--pairs", quick ? 1 : 5));
            bench.say();
        }
        spark.stop();
    }

    private void fill(Duck duck, long observations) throws Exception {
        for (Skew skew : Skew.values()) {
            SkewTrial trial = new SkewTrial(new CompareLake(spark, Files.createTempDirectory("skew")), duck);
            trial.fill(skew, observations);
            trials.put(skew, trial);
        }
    }

    private void measure(int rounds) throws Exception {
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<Skew, SkewTrial> trial : trials.entrySet()) {
                Map<String, Double> taken = trial.getValue().seconds(round);
                report.says((round == 0 ? "warm-up " : "round " + round + " ") + name(trial.getKey()) + ": " + taken);
                if (round > 0) {
                    taken.forEach((step, time) -> times(trial.getKey(), step).add(time));
                }
            }
        }
    }

    private List<Double> times(Skew skew, String step) {
        return seconds.computeIfAbsent(skew, name -> new LinkedHashMap<>())
                .computeIfAbsent(step, name -> new ArrayList<>());
    }

    private static String name(Skew skew) {
        return skew.name().toLowerCase(Locale.ROOT);
    }

    private void say() throws Exception {
        for (Map.Entry<Skew, SkewTrial> trial : trials.entrySet()) {
            sayTimes(trial.getKey());
            for (String table : SkewTrial.TABLES) {
                String name = name(trial.getKey()) + "_" + table.substring(table.indexOf('/') + 1) + "_files";
                report.result(name, trial.getValue().files(table), "files, " + name);
            }
            String equal = name(trial.getKey()) + "_equal";
            report.result(equal, isEqual(trial.getValue()) ? 1 : 0, "1 where a night and both ways gave the same");
        }
        report.end();
    }

    private void sayTimes(Skew skew) {
        for (String step : List.copyOf(seconds.getOrDefault(skew, Map.of()).keySet())) {
            double[] taken = values(times(skew, step));
            report.times(name(skew) + "_" + step, taken);
            double ratio = Report.median(taken) / Report.median(values(times(Skew.EVEN, step)));
            report.result(name(skew) + "_" + step + "_ratio", ratio, "x the even lake");
        }
    }

    private static boolean isEqual(SkewTrial trial) throws Exception {
        String afterNight = trial.benchmarks();
        trial.compareAll("columns");
        String byColumns = trial.benchmarks();
        trial.compareAll("rows");
        return afterNight.equals(byColumns) && byColumns.equals(trial.benchmarks());
    }

    private static double[] values(List<Double> seconds) {
        return seconds.stream().mapToDouble(value -> value).toArray();
    }
}
