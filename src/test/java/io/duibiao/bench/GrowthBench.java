package io.duibiao.bench;

import io.duibiao.publish.chart.CostChart;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How time and memory grow: comparing all of 1, 2, 4 … million observations, and runs over 1, 10, 100 thousand reports, each in a
 * process of its own with a given heap. Says the exponents, what more figures would need, and draws the picture of it.
 */
final class GrowthBench {
    private static final long FIRST_OBSERVATIONS = 1_000_000;
    private static final long FIRST_REPORTS = 1_000;
    private static final long SMALL_HEAP_UP_TO = 8_000_000;

    private final Report report = new Report("growth");
    private double bytesAFigure;

    private GrowthBench() {}

    /** Runs the benchmark: {@code [--quick] [--up-to OBSERVATIONS] [--reports-up-to REPORTS] [--picture FILE]}. */
    public static void main(String[] args) throws Exception {
        Arguments given = new Arguments(args);
        boolean quick = given.has("--quick");
        long most = given.number("--up-to", quick ? 120_000 : 32_000_000);
        long mostReports = given.number("--reports-up-to", quick ? 100 : 100_000);
        GrowthBench bench = new GrowthBench();
        List<Cost> observations = new ArrayList<>();
        for (long size : sizes(Math.min(FIRST_OBSERVATIONS, Math.max(1, most / 4)), 2, most)) {
            observations.add(bench.observations(size));
        }
        List<Cost> reports = new ArrayList<>();
        for (long size : sizes(Math.min(FIRST_REPORTS, Math.max(1, mostReports / 10)), 10, mostReports)) {
            reports.add(bench.reports(size));
        }
        bench.laws(observations, reports);
        int picture = given.words().indexOf("--picture");
        if (picture >= 0) {
            bench.picture(Path.of(given.words().get(picture + 1)), observations, reports);
        }
        bench.report.end();
    }

    private static List<Long> sizes(long first, long times, long most) {
        return Stream.iterate(first, size -> size <= most, size -> size * times).toList();
    }

    private Cost observations(long size) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("growth");
        String heap = size <= SMALL_HEAP_UP_TO ? "4g" : "8g";
        Child child = new Child(folder, heap);
        child.run(size, GrowthStep.class.getName(), "fill", folder.toString(), Long.toString(size));
        Cost whole = child.run(size, GrowthStep.class.getName(), "compare", folder.toString());
        double seconds = Double.parseDouble(Files.readString(GrowthStep.result(folder)));
        child.run(size, GrowthStep.class.getName(), "panel", folder.toString());
        bytesAFigure = Double.parseDouble(Files.readString(GrowthStep.result(folder)));
        return said("observations", heap, folder, new Cost(size, seconds, whole.peakMegabytes()));
    }

    private Cost reports(long size) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("growth");
        String heap = "4g";
        Path job = ManyReports.write(folder, size);
        Cost cost = new Child(folder, heap).run(size, "io.duibiao.cli.Duibiao", "run", "--quiet", job.toString());
        return said("reports", heap, folder, cost);
    }

    private Cost said(String what, String heap, Path folder, Cost cost) throws IOException {
        report.says(String.format(
                Locale.ROOT,
                "{\"what\":\"%s\",\"size\":%d,\"heap\":\"%s\",\"seconds\":%.2f,\"peak_mb\":%.0f}",
                what,
                cost.size(),
                heap,
                cost.seconds(),
                cost.peakMegabytes()));
        String name = what + "_" + cost.size();
        report.result(name + "_s", cost.seconds(), "s for " + cost.size() + " " + what + " with -Xmx" + heap);
        report.result(name + "_mb", cost.peakMegabytes(), "MB at most");
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
        return cost;
    }

    private void laws(List<Cost> observations, List<Cost> reports) {
        if (observations.size() > 1) {
            PowerLaw law = PowerLaw.of(observations);
            report.result("observations_exponent", law.exponent(), "exponent of time over observations");
            report.result(
                    "bytes_a_figure", bytesAFigure, "bytes of heap that a task needs for each figure of its panel");
            new Sizing(StraightLine.beyond(observations), bytesAFigure).table().forEach(report::says);
        }
        if (reports.size() > 1) {
            report.result("reports_exponent", PowerLaw.of(reports).exponent(), "exponent of time over reports");
        }
    }

    private void picture(Path file, List<Cost> observations, List<Cost> reports) throws IOException {
        String svg = CostChart.svg(
                "Time over size, each in a process of its own",
                Stream.of(
                                line("comparing all observations", observations),
                                line("a first run over so many reports", reports))
                        .filter(line -> !line.points().isEmpty())
                        .toList());
        Files.writeString(file, svg);
        report.says("picture: " + file);
    }

    private static CostChart.Line line(String name, List<Cost> costs) {
        return new CostChart.Line(
                name,
                costs.stream()
                        .map(cost -> new CostChart.Point((double) cost.size(), cost.seconds()))
                        .toList());
    }
}
