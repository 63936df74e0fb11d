package io.duibiao.cli;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Spot;
import io.duibiao.benchmark.finding.Findings;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.job.SpecifiedJob;
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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao explain --region 500101 --indicator gdp --period 2023-H1}: the way of one figure. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows the way of a figure: sentence, document, release, base, growth as reported and as computed,"
                        + " averages and their basis, rank and who is around it, why the rank moved, contribution,"
                        + " revisions.",
        footer = {"", "Example:  duibiao explain --region 500101 --indicator gdp --period 2023-H1"})
final class ExplainCommand implements Callable<Integer> {
    @Option(names = "--region", required = true, paramLabel = "CODE", description = "the region's code or name")
    private String region = "";

    @Option(
            names = "--indicator",
            required = true,
            paramLabel = "ID",
            description = "the indicator's id, or a Chinese name of it")
    private String indicator = "";

    @Option(names = "--period", required = true, paramLabel = "PERIOD", description = "such as 2023-H1")
    private String period = "";

    @Option(names = "--among", paramLabel = "GROUP", description = "among whom it is ranked (default: its siblings)")
    private @Nullable String among;

    @Mixin
    private AsOfOption asOf;

    @Mixin
    private JobOptions job;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        SpecifiedJob specified = job.specified();
        Ask ask = new Ask(specified);
        Period asked = ask.period(period);
        Indicator known = ask.indicator(indicator);
        Region of = ask.region(region, asked);
        Among group = Among.of(Optional.ofNullable(among).or(of::parent).orElse(of.code()), ask, asked);
        Comparison comparison =
                new FreshComparison(ask.lake(), group.reference()).of(known, asked.kind(), asOf.options());
        Spot spot = new Spot(comparison.base().continuity().seriesOf(of.code(), asked.year()), asked.year());
        List<Benchmark> peers = peers(comparison, asked, group);
        Benchmark own = peers.stream()
                .filter(peer -> peer.cell().region().equals(spot.region()))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no figure of '" + known.id() + "' of " + of.name()
                        + " in " + asked + " among '" + group.id() + "'. 'duibiao rank' shows what there is."));
        Lines lines = new Lines(group.reference(), known);
        Explanation explanation = new Explanation(known, own, lines);
        explanation.figures();
        new Reasons(comparison, own.cell(), lines).add();
        explanation.statements(statements(comparison, spot));
        explanation.neighbours(peers);
        explanation.findings(findings(comparison, spot));
        format.chosen().print(lines.rows(), System.out);
        return ExitCode.DONE;
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
