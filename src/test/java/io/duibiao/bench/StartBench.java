package io.duibiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a start costs: the main job over one report into a new lake, against a bare Spark session with one Delta append, each in a
 * process of its own with the options of a run with little to do; the same job from the shell with the archive of its classes and
 * without one; and from the shell the commands that start no Spark session, on the shipped reports and a lake of them, beside a JVM
 * that does nothing. In turn, medians of the rounds.
 */
final class StartBench {
    private final Report report = new Report("start");
    private final Map<String, double[]> seconds = new LinkedHashMap<>();
    private final int rounds;

    private StartBench(int rounds) {
        this.rounds = rounds;
    }

    /** Runs the benchmark; {@code --quick} for one round. */
    public static void main(String[] args) throws Exception {
        new StartBench(List.of(args).contains("--quick") ? 1 : 5).run();
    }

    private void run() throws Exception {
        report.says("From the start of a process to its end, in turn, median of " + rounds + " rounds");
        Path folder = Files.createTempDirectory("bench");
        Path shipped = shipped(folder);
        new Shell(folder).duibiao("run", "--quiet", shipped.toString());
        for (int round = 0; round < rounds; round++) {
            sparkJobs(round);
            commands(round, new Shell(folder), shipped.toString());
        }
        seconds.forEach(report::times);
        report.result("ratio", median("job") / median("bare"), "x the bare session");
        report.result("archive_saves", 1 - median("shell_job") / median("shell_job_no_archive"), "of a run's time");
        report.end();
    }

    private void sparkJobs(int round) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench");
        Child child = new Child(folder, "3g", List.of("-XX:TieredStopAtLevel=1"));
        String table = folder.resolve("table").toString();
        note("bare", round, child.run(1, BareSession.class.getName(), table).seconds());
        String[] job = {"io.duibiao.cli.Duibiao", "run", one(folder, "a").toString()};
        note("job", round, child.run(1, job).seconds());
        Shell withoutArchive = new Shell(folder, Map.of("DUIBIAO_ARCHIVE", "no"));
        note(
                "shell_job",
                round,
                new Shell(folder).duibiao("run", one(folder, "b").toString()));
        note(
                "shell_job_no_archive",
                round,
                withoutArchive.duibiao("run", one(folder, "c").toString()));
    }

    private void commands(int round, Shell shell, String job) throws IOException, InterruptedException {
        note("jvm", round, shell.bareJvm());
        note("extract", round, shell.duibiao("extract", "data/reports/500101-2023-H1-report.txt"));
        String[] rank = {"rank", "--job", job, "--indicator", "gdp", "--period", "2023-H1", "--among", "500000"};
        note("rank", round, shell.duibiao(rank));
        String[] explain = {"explain", "--job", job, "--region", "500101", "--indicator", "gdp", "--period", "2023-H1"};
        note("explain", round, shell.duibiao(explain));
        note("targets", round, shell.duibiao("targets", "--job", job, "--among", "500000", "--period", "2023-H1"));
    }

    private void note(String what, int round, double taken) {
        seconds.computeIfAbsent(what, w -> new double[rounds])[round] = taken;
    }

    private double median(String what) {
        return Report.median(seconds.getOrDefault(what, new double[] {Double.NaN}));
    }

    /** Returns the specification of a job over all shipped reports and tables. */
    private static Path shipped(Path folder) throws IOException {
        return Files.write(
                folder.resolve("shipped.yaml"),
                List.of(
                        "name: shipped",
                        "reference: " + Path.of("data/reference").toAbsolutePath(),
                        "lake: lake",
                        "output: out",
                        "inputs:",
                        "  - files: " + Path.of("data/reports").toAbsolutePath(),
                        "    manifest: " + Path.of("data/reports/sources.csv").toAbsolutePath(),
                        "    pattern: '{region}-{period}-{kind}'",
                        "  - files: " + Path.of("data/tables").toAbsolutePath(),
                        "    manifest: " + Path.of("data/tables/sources.csv").toAbsolutePath(),
                        "publish: {among: '500000', period: 2023-H1, highlight: '500101'}"));
    }

    /** Returns the specification of a job over one report into a lake of its own. */
    private static Path one(Path folder, String name) throws IOException {
        Path job = Files.createDirectories(folder.resolve(name));
        Path reports = Files.createDirectories(job.resolve("reports"));
        String report = "500101-2023-H1-report.txt";
        Files.copy(Path.of("data/reports", report), reports.resolve(report));
        return Files.write(
                job.resolve("job.yaml"),
                List.of(
                        "name: start",
                        "reference: " + Path.of("data/reference").toAbsolutePath(),
                        "lake: lake",
                        "output: out",
                        "inputs: [{files: reports}]",
                        "publish: {among: '500000', period: 2023-H1, highlight: '500101'}"));
    }
}
