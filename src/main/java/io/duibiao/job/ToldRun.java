package io.duibiao.job;

import io.duibiao.job.telling.Beginning;
import io.duibiao.job.telling.Ending;
import io.duibiao.job.telling.Tellers;
import io.duibiao.schema.RunRow.Outcome;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** A run that is told to whom its job names, whether it comes to its end or not. */
public final class ToldRun {
    private final JobSpecification job;
    private final Clock clock;
    private final Tellers tellers;

    /** Makes what tells the runs of a job; what cannot be told is said on the stream. */
    public ToldRun(SpecifiedJob job, Clock clock, PrintStream complaints) {
        this.job = job.specification();
        this.clock = clock;
        this.tellers = Tellers.of(job.tell(), complaints);
    }

    /** Returns what the run gives; what it throws is told, and thrown on. */
    public RunReport of(Supplier<RunReport> run) {
        List<String> inputs =
                job.inputs().stream().map(input -> input.files().toString()).toList();
        Beginning beginning =
                new Beginning(job.name(), clock.instant(), inputs, job.folders().lake());
        tellers.begun(beginning);
        try {
            RunReport report = run.get();
            tellers.ended(beginning, ending(report));
            return report;
        } catch (RuntimeException | Error e) {
            tellers.ended(beginning, Ending.failed(clock.instant(), String.valueOf(e.getMessage())));
            throw e;
        }
    }

    private Ending ending(RunReport report) {
        Outcome read = report.ingested().defects() == 0 ? Outcome.DONE : Outcome.REJECTS;
        List<String> failed = report.exports().failed();
        return new Ending(
                report.run(),
                failed.isEmpty() ? read : Outcome.FAILED,
                clock.instant(),
                RunManifest.counts(report).toString(),
                report.spent().timings(),
                report.published().output().toString(),
                String.join(" ", failed));
    }
}
