package io.duibiao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run costs beyond Spark itself: the main job over one report into a new lake, against a bare Spark session with one Delta
 * append, each in a process of its own with the same options, in turn.
 */
final class StartBench {
    private StartBench() {}

    /** Runs the benchmark; {@code --quick} for one round. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = List.of(args).contains("--quick") ? 1 : 5;
        Report report = new Report("start");
        report.says(
                "Main job over one report into a new lake, and a bare Spark session with one Delta append; JVM start"
                        + " included; in turn; median of " + rounds + " rounds");
        double[] job = new double[rounds];
        double[] bare = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            Path folder = Files.createTempDirectory("bench");
            Child child = new Child(folder, "3g");
            bare[round] = child.run(
                            1,
                            BareSession.class.getName(),
                            folder.resolve("table").toString())
                    .seconds();
            job[round] = child.run(
                            1,
                            "io.duibiao.cli.Duibiao",
                            "run",
                            specification(folder).toString())
                    .seconds();
        }
        report.result("bare_s", Report.median(bare), "s, bare session with one append");
        report.result("job_s", Report.median(job), "s, main job");
        report.result("ratio", Report.median(job) / Report.median(bare), "× the bare session");
        report.end();
    }

    private static Path specification(Path folder) throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        String name = "500101-2023-H1-report.txt";
        Files.copy(Path.of("data/reports", name), reports.resolve(name));
        return Files.write(
                folder.resolve("job.yaml"),
                List.of(
                        "name: start",
                        "reference: " + Path.of("data/reference").toAbsolutePath(),
                        "lake: lake",
                        "output: out",
                        "inputs: [{files: reports}]",
                        "publish: {among: '500000', period: 2023-H1, highlight: '500101'}"));
    }
}
