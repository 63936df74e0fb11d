package io.duibiao.job;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.period.Period;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Language;
import io.duibiao.publish.Publication;
import io.duibiao.publish.RejectCount;
import io.duibiao.publish.RunFacts;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.chart.ChartWriter;
import io.duibiao.publish.chart.Gallery;
import io.duibiao.publish.chart.Picture;
import io.duibiao.publish.drawing.Typeface;
import io.duibiao.publish.exchange.Csv;
import io.duibiao.publish.exchange.Tables;
import io.duibiao.publish.page.Site;
import io.duibiao.publish.workbook.WorkbookWriter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The publishing step: what the lake holds of the published group becomes tables, charts, a workbook and pages. */
final class Publishing {
    private final SpecifiedJob job;
    private final PublicationOrder order;
    private final LakeReader lake;
    private final RunFacts run;

    Publishing(SpecifiedJob job, PublicationOrder order, LakeReader lake, RunFacts run) {
        this.job = job;
        this.order = order;
        this.lake = lake;
        this.run = run;
    }

    /** Returns the benchmarks of the published group, all indicators that the job names and all periods. */
    List<Benchmark> benchmarks() {
        Filter filter = Filter.all().group(order.among());
        for (String indicator : order.indicators()) {
            filter = filter.indicator(indicator);
        }
        return lake.benchmarks(filter);
    }

    /** Writes all outputs of the publication but {@code run.json}; returns why a brief was withheld, a line a sentence. */
    List<String> write(List<Benchmark> benchmarks, OutputFolder output) {
        List<Reject> rejects = lake.rejects();
        Publication publication = publication(benchmarks, rejects);
        Supplement supplement = new Supplements(job.reference(), lake, publication.focus()).find();
        Typeface typeface = Typeface.bundled();
        new Tables(publication)
                .all()
                .forEach((name, table) -> output.write(order.path("tables/" + name), table.text()));
        output.write(order.path("tables/rejects.csv"), rejectsTable(rejects).text());
        ChartWriter writer = new ChartWriter(typeface);
        List<Picture> pictures = new Gallery(publication, typeface).pictures(writer, supplement.targets());
        write(pictures, writer, output);
        output.write(order.path("workbook.xlsx"), new WorkbookWriter(publication, supplement).write());
        Briefs.Issue briefs = new Briefs(publication, pictures, writer)
                .write((path, document) -> output.write(order.path(path), document));
        new Site(publication, pictures, briefs.papers())
                .pages()
                .forEach((page, html) -> output.write(order.path(page), html));
        return briefs.faults();
    }

    private Publication publication(List<Benchmark> benchmarks, List<Reject> rejects) {
        Set<String> regions =
                benchmarks.stream().map(benchmark -> benchmark.cell().region()).collect(Collectors.toSet());
        List<Finding> findings = lake.findings(Filter.all()).stream()
                .filter(finding ->
                        regions.contains(finding.region()) || finding.region().equals(order.among()))
                .toList();
        Focus focus = new Focus(order.among(), order.period().orElseGet(() -> latest(benchmarks)), order.highlight());
        return new Publication(Language.ZH, focus, job.reference(), benchmarks, findings, counted(rejects), run);
    }

    /** Returns the last period with a figure; the year of the run where there is none at all. */
    private Period latest(List<Benchmark> benchmarks) {
        return benchmarks.stream()
                .filter(benchmark -> benchmark.growth().used().isPresent()
                        || benchmark.level().isPresent())
                .map(benchmark -> benchmark.cell().period())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Period.year(run.date().getYear()));
    }

    private static List<RejectCount> counted(List<Reject> rejects) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        rejects.forEach(reject -> counts.merge(reject.reason(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new RejectCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A PNG takes most of its time to be encoded, and none needs another: all cores work. */
    private void write(List<Picture> pictures, ChartWriter writer, OutputFolder output) {
        pictures.parallelStream().forEach(picture -> {
            String name = "charts/" + picture.chart().name();
            output.write(order.path(name + ".svg"), picture.svg());
            output.write(order.path(name + ".png"), writer.png(picture.chart()));
        });
    }

    private static Csv rejectsTable(List<Reject> rejects) {
        Csv table = new Csv(List.of("source", "place", "reason", "reason_zh", "detail"));
        rejects.forEach(reject -> table.row(List.of(
                reject.source(),
                reject.place().map(place -> place.label()).orElse(""),
                reject.reason().name(),
                reject.reason().zh(),
                reject.detail())));
        return table;
    }
}
