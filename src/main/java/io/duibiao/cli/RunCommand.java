package io.duibiao.cli;

import io.duibiao.job.DryRun;
import io.duibiao.job.Forecast;
import io.duibiao.job.JobSpecificationReader;
import io.duibiao.job.MainJob;
import io.duibiao.job.PlainProgress;
import io.duibiao.job.Progress;
import io.duibiao.job.Reissue;
import io.duibiao.job.Retries;
import io.duibiao.job.RunReport;
import io.duibiao.job.SilentProgress;
import io.duibiao.job.SpecifiedJob;
import io.duibiao.job.TerminalProgress;
import io.duibiao.job.ToldRun;
import io.duibiao.job.UsageException;
import io.duibiao.job.telling.Secrets;
import io.duibiao.lake.Extent;
import io.duibiao.schema.RunId;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao run jobs/nightly.yaml}: the main job. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description =
                "Reads what is new, compares what it touches, and publishes tables, charts, a workbook, pages and briefs.",
        footer = {
            "",
            "Example:  duibiao run jobs/nightly.yaml",
            "          duibiao run jobs/nightly.yaml --input ../incoming",
            "          duibiao run jobs/nightly.yaml --dry-run",
            "          duibiao run jobs/nightly.yaml --as-of 2023-08-01",
            "",
            "Each brief is read again by the extractor before it is published. One whose figures do not come back is withheld:",
            "the sentence is named, and the exit code is 3. So are corrections by hand that name no file, or several by one name:",
            "they are applied to none."
        })
final class RunCommand implements Callable<Integer> {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);

    @Parameters(paramLabel = "JOB", description = "the job specification, a YAML file")
    private Path job = Path.of("jobs", "nightly.yaml");

    @Option(
            names = "--input",
            paramLabel = "FOLDER",
            description = "reads this folder or file too; what it says stays known in runs without it; can be repeated")
    private List<Path> inputs = List.of();

    @Option(names = "--full", description = "compares and publishes everything anew, not only what new figures touch")
    private boolean full;

    @Option(
            names = "--dry-run",
            description = "says what would be read (and why), compared and published, and writes nothing at all")
    private boolean dryRun;

    @Option(
            names = "--as-of",
            paramLabel = "DATE|RUN",
            description =
                    "makes again what this run, or the last one up to this day (in UTC), published, from what the lake held"
                            + " then: into the folder as-of-RUN beside it; reads nothing and changes nothing else")
    private @Nullable String asOf;

    @Option(
            names = "--since",
            paramLabel = "DATE|RUN",
            description =
                    "looks only at files modified since this day (in China's time, such as 2023-08-01) or since this run started,"
                            + " and takes all others for unchanged: nothing is withdrawn for being gone, and a changed catalogue"
                            + " re-reads nothing else")
    private @Nullable String since;

    @Option(names = "--quiet", description = "no progress and no summary; messages only where something is wrong")
    private boolean quiet;

    @Option(names = "--json", description = "prints the summary as JSON")
    private boolean json;

    @Option(
            names = "--retries",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "tries again, so many times at most, after what can pass by itself (a server does not answer, another"
                            + " writer was first), after 30 s, 1 min, 2 min …; never after bad input (default:"
                            + " ${DEFAULT-VALUE})")
    private int retries;

    @Option(
            names = "--weigh",
            hidden = true,
            description =
                    "prints 'light' or 'heavy' and does nothing: by it the start script chooses the JVM's compilers")
    private boolean weigh;

    @Override
    public Integer call() {
        if (weigh) {
            System.out.println(JobSpecificationReader.weigh(job, inputs).isLight() ? "light" : "heavy");
            return ExitCode.DONE;
        }
        SpecifiedJob specified = JobSpecificationReader.read(job).withInputs(inputs);
        if (asOf != null) {
            return again(new Reissue(specified, new Ask(specified).lake()), asOf);
        }
        Optional<Instant> moment = Optional.ofNullable(since).map(RunCommand::moment);
        Extent extent = full ? Extent.ALL : Extent.CHANGED;
        if (dryRun) {
            Forecast forecast = new DryRun(specified, new Ask(specified).lake(), moment).forecast(extent);
            System.out.print(json ? forecast.json() : ForecastText.of(forecast));
            return ExitCode.DONE;
        }
        return told(carriedOut(specified, moment, extent), specified);
    }

    private RunReport carriedOut(SpecifiedJob specified, Optional<Instant> moment, Extent extent) {
        Retries tries = new Retries(retries, FIRST_PAUSE, RunCommand::pause);
        try (Progress progress = progress()) {
            ToldRun told = new ToldRun(specified, Clock.systemUTC(), System.err);
            Function<Progress, RunReport> run = shown -> {
                MainJob main = new MainJob(specified, Clock.systemUTC(), shown);
                return moment.map(main::since).orElse(main).run(extent);
            };
            return tries.of(() -> told.of(progress, run), said -> System.err.println(Secrets.hidden(said)));
        }
    }

    /** Prints what a run did, on standard error what somebody must look at, and returns the exit code that says so. */
    private int told(RunReport report, SpecifiedJob specified) {
        if (json) {
            System.out.print(report.json());
        } else if (!quiet) {
            System.out.print(RunSummary.text(
                    report, specified.reference(), specified.specification().ambiguity()));
        }
        report.taken().astray().forEach(System.err::println);
        report.published().withheld().forEach(System.err::println);
        report.exports().failed().forEach(failed -> System.err.println(Secrets.hidden(failed)));
        return switch (report.outcome()) {
            case DONE -> ExitCode.DONE;
            case REJECTS -> ExitCode.REJECTED;
            case FAILED, INTERRUPTED -> ExitCode.FAILED;
        };
    }

    private Integer again(Reissue reissue, String word) {
        String run = RunId.started(word).isPresent() ? word : reissue.runOn(day(word, "--as-of"));
        Path folder = reissue.of(run);
        if (!quiet) {
            System.out.println(folder);
        }
        return ExitCode.DONE;
    }

    private static LocalDate day(String word, String option) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new UsageException(
                    "Cannot read '" + word + "' behind " + option + ": neither a day such as 2023-08-01 nor the"
                            + " id of a run such as 20230801T180000Z. 'duibiao runs' lists them.");
        }
    }

    private static Instant moment(String word) {
        return RunId.started(word).orElseGet(() -> RunId.begin(day(word, "--since")));
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the next try", e);
        }
    }

    private Progress progress() {
        if (quiet) {
            return new SilentProgress();
        }
        return Boolean.getBoolean("duibiao.terminal")
                ? new TerminalProgress(System.err)
                : new PlainProgress(System.err);
    }
}
