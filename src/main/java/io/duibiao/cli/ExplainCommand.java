package io.duibiao.cli;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.job.UsageException;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.observation.Observation;
import io.duibiao.period.Period;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
                        + " averages and their basis, rank and who is around it.",
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
        String group = Optional.ofNullable(among).or(of::parent).orElse(of.code());
        LakeReader lake = ask.lake();
        List<Benchmark> peers =
                lake.benchmarks(Filter.all().indicator(known.id()).period(asked).group(group));
        Benchmark own = peers.stream()
                .filter(peer -> peer.cell().region().equals(of.code()))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no figure of '" + known.id() + "' of " + of.name()
                        + " in " + asked + " among '" + group + "'. 'duibiao rank' shows what there is."));
        Explanation explanation = new Explanation(specified.reference(), known, own);
        List<List<String>> rows = new ArrayList<>();
        explanation.figures(rows);
        explanation.statements(statements(lake, known, of, asked), rows);
        explanation.neighbours(peers, rows);
        explanation.findings(findings(lake, known, of, asked), rows);
        format.chosen().print(new Rows(Explanation.COLUMNS, rows), System.out);
        return ExitCode.DONE;
    }

    /** Returns all that was said of the region, its parent and the nation in the period, and of the region a year earlier. */
    private static List<Observation> statements(LakeReader lake, Indicator indicator, Region region, Period period) {
        Filter filter = Filter.all().indicator(indicator.id()).region(region.code());
        List<Observation> said =
                new ArrayList<>(lake.observations(filter.period(period).period(period.previousYear())));
        Filter above = Filter.all().indicator(indicator.id()).period(period).region(Region.NATION);
        Filter withParent = region.parent().map(above::region).orElse(above);
        said.addAll(lake.observations(withParent));
        return said.stream().distinct().toList();
    }

    private static List<Finding> findings(LakeReader lake, Indicator indicator, Region region, Period period) {
        return lake.findings(
                Filter.all().indicator(indicator.id()).period(period).region(region.code()));
    }
}
