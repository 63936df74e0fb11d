package io.duibiao.cli;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.job.RunHistory;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.job.history.Difference;
import io.duibiao.job.history.Why;
import io.duibiao.reference.Region;
import io.duibiao.schema.RunRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao runs}: the runs that a lake has seen. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the runs of a lake: when, how long, how they ended, what they read, what failed.",
            "With --diff: what became different in the published rankings from one run to another, and why."
        },
        footer = {
            "",
            "Example:  duibiao runs --format csv",
            "          duibiao runs --diff 20230801T180000Z 20230802T180000Z",
            "",
            "Reasons: NEW_REPORT, REVISED, WITHDRAWN, CORRECTED (by hand), and read otherwise by RULES, CATALOGUE, HEADING or",
            "LAYOUT: the region's own figures; OTHERS_MOVED, JOINED, LEFT, PEERS: the members that came between; METHOD: the same",
            "figures were compared otherwise."
        })
final class RunsCommand implements Callable<Integer> {
    private static final List<String> RUN = List.of("run", "job", "started", "seconds", "outcome", "counts", "message");
    private static final List<String> DIFFERENCE = List.of(
            "group",
            "indicator",
            "period",
            "region",
            "region_name",
            "rank_before",
            "rank_after",
            "growth_before",
            "growth_after",
            "level_before",
            "level_after",
            "why");

    @Mixin
    private JobOptions job;

    @Mixin
    private FormatOptions format;

    @Option(
            names = "--diff",
            arity = "2",
            paramLabel = "RUN",
            description = "two runs: shows what became different in the rankings between them, and why")
    private List<String> runs = List.of();

    @Override
    public Integer call() {
        SpecifiedJob specified = job.specified();
        Ask ask = new Ask(specified);
        if (runs.isEmpty()) {
            List<List<String>> rows =
                    ask.lake().runs().stream().map(RunsCommand::row).toList();
            format.chosen().print(new Rows(RUN, rows), System.out);
        } else {
            List<List<String>> rows = new RunHistory(specified, ask.lake(), System.err::println)
                    .between(runs.get(0), runs.get(1)).stream()
                            .map(difference -> row(difference, ask))
                            .toList();
            format.chosen().print(new Rows(DIFFERENCE, rows), System.out);
        }
        return ExitCode.DONE;
    }

    private static List<String> row(RunRow run) {
        double seconds = Duration.between(run.started(), run.finished()).toMillis() / 1000.0;
        return List.of(
                run.id(),
                run.job(),
                run.started().toString(),
                String.format(Locale.ROOT, "%.1f", seconds),
                run.outcome().name().toLowerCase(Locale.ROOT),
                run.counts(),
                run.message());
    }

    private static List<String> row(Difference difference, Ask ask) {
        Optional<Benchmark> before = difference.before();
        Optional<Benchmark> after = difference.after();
        String region = difference.cell().region();
        return List.of(
                difference.cell().group(),
                difference.cell().indicator(),
                difference.cell().period().toString(),
                region,
                ask.reference().regions().byCode(region).map(Region::name).orElse(""),
                Difference.rank(before).map(String::valueOf).orElse(""),
                Difference.rank(after).map(String::valueOf).orElse(""),
                Difference.growth(before).map(BigDecimal::toPlainString).orElse(""),
                Difference.growth(after).map(BigDecimal::toPlainString).orElse(""),
                Difference.level(before).map(BigDecimal::toPlainString).orElse(""),
                Difference.level(after).map(BigDecimal::toPlainString).orElse(""),
                difference.why().stream().map(RunsCommand::text).collect(Collectors.joining("; ")));
    }

    private static String text(Why why) {
        return why.detail().isEmpty() ? why.cause().name() : why.cause() + " " + why.detail();
    }
}
