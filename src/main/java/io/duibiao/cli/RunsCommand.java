package io.duibiao.cli;

import io.duibiao.schema.RunRow;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duibiao runs}: the runs that a lake has seen. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        description = "Lists the runs of a lake: when, how long, how they ended, what they read, what failed.",
        footer = {"", "Example:  duibiao runs --format csv"})
final class RunsCommand implements Callable<Integer> {
    @Mixin
    private JobOptions job;

    @Mixin
    private FormatOptions format;

    @Override
    public Integer call() {
        List<List<String>> rows = new Ask(job.specified())
                .lake().runs().stream().map(RunsCommand::row).toList();
        format.chosen()
                .print(
                        new Rows(List.of("run", "job", "started", "seconds", "outcome", "counts", "message"), rows),
                        System.out);
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
}
