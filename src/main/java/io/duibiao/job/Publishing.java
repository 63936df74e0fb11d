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
import io.duibiao.publish.exchange.Csv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The publishing step: what the lake holds of the published group becomes tables, charts, a workbook, pages and briefs. */
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

    /**
     * Writes all outputs of the publication but {@code run.json}; returns why a brief was withheld, a line a sentence.
     *
     * @param before the benchmarks as they were published before; none for a first publication
     * @param benchmarks the benchmarks as they are
     * @param output where to
     */
    List<String> write(List<Benchmark> before, List<Benchmark> benchmarks, OutputFolder output) {
        List<Reject> rejects = lake.rejects();
        Publication publication = publication(benchmarks, rejects);
        String rejected = rejectsTable(rejects).text();
        Supplement supplement = new Supplements(job.reference(), lake, publication.focus()).find(before, benchmarks);
        List<String> withheld = new ArrayList<>();
        for (Language language : order.languages()) {
            output.write(order.path(order.folder(language) + "tables/rejects.csv"), rejected);
            Edition edition = new Edition(job.specification(), order, language);
            withheld.addAll(edition.write(publication.in(language), supplement, output));
        }
        return withheld;
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
