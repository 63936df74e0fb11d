package io.duibiao.cli;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.finding.Findings;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.benchmark.study.LastRelease;
import io.duibiao.job.UsageException;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Region;
import io.duibiao.statement.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao explain --region 500101 --indicator gdp --period 2023-H1}: the way of one figure. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows the way of a figure: sentence, document, release, base, growth as reported and as computed,"
                        + " the averages of city and nation by each way there is, rank and who is around it, why the rank"
                        + " moved against a year earlier and since the last release, gap to the median, contribution,"
                        + " revisions, findings.",
        footer = {
            "",
            "Example:  duibiao explain --region 500101 --indicator gdp --period 2023-H1",
            "          duibiao explain --region 500101 --indicator gdp --period 2018 --among neighbours:500101:8"
        })
final class ExplainCommand implements Callable<Integer> {
    @Option(names = "--region", required = true, paramLabel = "CODE", description = "the region's code or name")
    private String region = "";

    @Mixin
    private IndicatorOption indicator;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        Ask ask = scope.ask();
        Region of = ask.region(region, scope.period());
        Among group = scope.among(of.parent().orElse(of.code()));
        format.chosen().print(explain(of, indicator.in(ask), group).rows(), System.out);
        return ExitCode.DONE;
    }

    private Lines explain(Region of, Indicator known, Among group) {
        Period period = scope.period();
        FreshComparison fresh = scope.fresh(group);
        Comparison comparison = fresh.of(known, period.kind(), scope.comparing());
        Spot spot = new Spot(comparison.base().continuity().seriesOf(of.code(), period.year()), period.year());
        List<Benchmark> peers = peers(comparison, period, group);
        Benchmark own = own(peers, spot)
                .orElseThrow(() -> new UsageException("There is no figure of '" + known.id() + "' of " + of.name()
                        + " in " + period + " among '" + group.id() + "'. 'duibiao rank' shows what there is."));
        Lines lines = new Lines(group.reference(), known);
        Explanation explanation = new Explanation(known, own, lines);
        explanation.figures();
        group.notes().forEach(note -> lines.add("among", group.id(), note));
        Reasons reasons = new Reasons(comparison, own.cell(), lines);
        reasons.add();
        LastRelease.of(comparison, group.id(), period.year())
                .ifPresent(day -> reasons.addSince(
                        day, fresh.of(LastRelease.before(comparison.panel(), day), scope.comparing())));
        explanation.statements(statements(comparison, spot));
        explanation.neighbours(peers);
        explanation.findings(findings(comparison, spot));
        explanation.findings(fresh.related(own.cell(), scope.comparing()));
        return lines;
    }

    private static Optional<Benchmark> own(List<Benchmark> peers, Spot spot) {
        return peers.stream()
                .filter(peer -> peer.cell().region().equals(spot.region()))
                .findFirst();
    }

    private static List<Benchmark> peers(Comparison comparison, Period period, Among group) {
        return comparison.benchmarks().stream()
                .filter(row -> row.cell().group().equals(group.id())
                        && row.cell().period().equals(period))
                .toList();
    }

    /** Returns all that was said of the region, its parent and the nation in the period, and of the region a year earlier. */
    private static List<Observation> statements(Comparison comparison, Spot own) {
        Stream<Spot> above = Stream.concat(comparison.base().groups().parent(own).stream(), Stream.of(Region.NATION))
                .map(code -> new Spot(code, own.year()));
        return Stream.concat(Stream.of(own, own.previousYear()), above)
                .distinct()
                .flatMap(spot -> Arrays.stream(Measure.values())
                        .flatMap(measure -> comparison.base().vintages().all(spot, measure).stream()))
                .toList();
    }

    private static List<Finding> findings(Comparison comparison, Spot own) {
        return Findings.of(comparison).stream()
                .filter(finding -> finding.region().equals(own.region())
                        && finding.period().equals(comparison.period(own.year())))
                .toList();
    }
}
