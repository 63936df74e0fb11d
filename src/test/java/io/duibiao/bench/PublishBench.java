package io.duibiao.bench;

import io.duibiao.job.JobSpecificationReader;
import io.duibiao.job.MainJob;
import io.duibiao.job.RunReport;
import io.duibiao.job.SilentProgress;
import io.duibiao.lake.Extent;
import io.duibiao.lake.Sessions;
import io.duibiao.publish.Publication;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Gallery;
import io.duibiao.publish.chart.Picture;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.publish.page.Companions;
import io.duibiao.publish.page.Site;
import io.duibiao.publish.workbook.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * Page, workbook and charts of 38 districts, 120 indicators and 10 years. First what each of them takes by itself, of seeded figures
 * in memory; then runs of the main job over a table for each indicator: published anew as a whole, after one figure was corrected,
 * and with nothing new; in one warm process.
 */
final class PublishBench {
    private static final int SAMPLE = 100;

    private final Report report = new Report("publish");
    private final int indicators;
    private final int years;
    private final int rounds;

    private PublishBench(int indicators, int years, int rounds) {
        this.indicators = indicators;
        this.years = years;
        this.rounds = rounds;
    }

    /** Runs the benchmark: {@code [--quick] [--rounds N]}; the quick one has 20 indicators, 5 years and one round. */
    public static void main(String[] arguments) throws Exception {
        Arguments given = new Arguments(arguments);
        boolean quick = given.has("--quick");
        new PublishBench(quick ? 20 : 120, quick ? 5 : 10, (int) given.number("--rounds", quick ? 1 : 3)).run();
    }

    private void run() throws Exception {
        report.says(ManyFigures.MEMBERS + " districts × " + indicators + " indicators × " + years + " years, median of "
                + rounds + " rounds after one to warm up");
        parts(new ManyFigures(indicators, years).publication());
        runs();
        report.end();
    }

    private void parts(Publication publication) throws Exception {
        Typeface typeface = Typeface.bundled();
        ChartWriter writer = new ChartWriter(typeface);
        Gallery gallery = new Gallery(publication, Supplement.NONE, typeface);
        List<Picture> pictures = gallery.pictures(writer);
        int pages = new Site(publication, pictures, Companions.NONE).pages().size();
        report.result("charts", pictures.size(), "charts");
        report.result("pages", pages, "pages");
        double drawing = median(() -> gallery.pictures(writer));
        report.result("svg_s", drawing, "s to draw all charts as SVG, on all cores");
        List<Picture> some = pictures.subList(0, Math.min(SAMPLE, pictures.size()));
        double one = median(() -> some.forEach(picture -> writer.png(picture.chart())));
        report.result("chart_ms", 1000 * one / some.size(), "ms a chart as PNG, on one core");
        double all = median(() -> some.parallelStream().forEach(picture -> writer.png(picture.chart())));
        report.result("parallel_gain", one / all, "times as many charts a second on all cores");
        double site = median(() -> new Site(publication, pictures, Companions.NONE).pages());
        report.result("page_ms", 1000 * site / pages, "ms a page");
        report.result("workbook_s", median(() -> new WorkbookWriter(publication).write()), "s the workbook");
    }

    private double median(Timed.Work work) throws Exception {
        work.run();
        double[] seconds = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            seconds[round] = Timed.seconds(work);
        }
        return Report.median(seconds);
    }

    private void runs() throws IOException {
        YearbookJob job = new YearbookJob(Files.createTempDirectory("publish"), indicators, years).write();
        SparkSession spark =
                Sessions.onThisMachine("bench", Runtime.getRuntime().availableProcessors());
        spark.sparkContext().setLogLevel("ERROR");
        RunReport first = published(spark, job, Extent.CHANGED);
        report.result("benchmarks", (double) first.compared().benchmarks(), "benchmarks compared");
        report.result("files", (double) first.published().made(), "files published");
        double[] anew = new double[rounds];
        double[] corrected = new double[rounds];
        double[] same = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            anew[round] = seconds(published(spark, job, Extent.ALL));
            job.correct(round + 1);
            corrected[round] = seconds(published(spark, job, Extent.CHANGED));
            same[round] = seconds(published(spark, job, Extent.CHANGED));
        }
        report.times("anew", anew);
        report.times("one_figure_corrected", corrected);
        report.times("nothing_new", same);
        report.result(
                "corrected_ratio", Report.median(corrected) / Report.median(anew), "x all anew, one figure corrected");
        spark.stop();
    }

    private static RunReport published(SparkSession spark, YearbookJob job, Extent extent) {
        return new MainJob(JobSpecificationReader.read(job.file()), Clock.systemUTC(), new SilentProgress())
                .run(spark, extent);
    }

    private static double seconds(RunReport run) {
        return run.spent().timings().get("publish").toMillis() / 1e3;
    }
}
