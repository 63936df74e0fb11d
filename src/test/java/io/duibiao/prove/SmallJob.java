package io.duibiao.prove;

import io.duibiao.cli.Duibiao;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A job with a few reports, its lake and its outputs, all in one folder: small enough to be run hundreds of times.
 *
 * @param folder where everything of it lies
 * @param options with which its runs are started
 */
record SmallJob(Path folder, List<String> options) {
    /** Makes the job with its first files. */
    static SmallJob make(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(
                folder.resolve("job.yaml"),
                List.of(
                        "name: small",
                        "reference: " + Path.of("data/reference").toAbsolutePath(),
                        "lake: lake",
                        "output: out",
                        "inputs: [{files: in}]",
                        "publish: {among: '500000', period: 2023-H1, highlight: '500101', indicators: [gdp]}"));
        SmallJob job = new SmallJob(folder, List.of());
        job.report("500101", "550.5", "6.0");
        job.report("500112", "1120.8", "4.9");
        job.report("500107", "861.3", "5.2");
        return job;
    }

    /** One report is corrected, one is taken away, two are new. */
    void nextNight() throws IOException {
        report("500112", "1131.2", "5.8");
        Files.delete(folder.resolve("in").resolve("500107-2023-H1-report.txt"));
        report("500106", "590.7", "6.3");
        report("500108", "512.4", "5.5");
    }

    private void report(String region, String gdp, String growth) throws IOException {
        Files.writeString(
                folder.resolve("in").resolve(region + "-2023-H1-report.txt"),
                "上半年,全区实现地区生产总值" + gdp + "亿元,同比增长" + growth + "%。社会消费品零售总额同比增长3.1%,增速比全市低0.4个百分点。\n");
    }

    /** Returns the job whose runs are started with these options for the JVM. */
    SmallJob with(List<String> others) {
        return new SmallJob(folder, others);
    }

    /** Starts a run in a process of its own. */
    Jvm start() throws IOException {
        Path log = folder.resolve("log.txt");
        Files.deleteIfExists(log);
        return Jvm.start(
                options, log, Duibiao.class, "run", folder.resolve("job.yaml").toString());
    }

    /** Runs the job to its end. */
    void run() throws IOException, InterruptedException {
        try (Jvm run = start()) {
            end(run);
        }
    }

    /** Waits until a run has come to its end. */
    static void end(Jvm run) throws InterruptedException {
        int code = run.exitCode();
        if (code != 0 && code != 3) {
            throw new IllegalStateException("The run ended with " + code + ":\n" + run.printed());
        }
    }

    Path lake() {
        return folder.resolve("lake");
    }

    Path output() {
        return folder.resolve("out").resolve("small");
    }

    /** Returns a copy of the job with all it holds. */
    SmallJob copy(Path target) throws IOException {
        Folders.copy(folder, target);
        return new SmallJob(target, options);
    }

    /** Removes everything. */
    void delete() throws IOException {
        Folders.delete(folder);
    }
}
