package io.duibiao.job;

import io.duibiao.job.telling.Beginning;
import io.duibiao.job.telling.Ending;
import io.duibiao.job.telling.Event;
import io.duibiao.job.telling.Tellers;
import java.io.PrintStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** A run that is told to whom its job names, while it goes on and when it ends, whether it comes to its end or not. */
public final class ToldRun {
    private static final String STOPPED = "The run was stopped from outside; the next one completes it.";

    private final SpecifiedJob job;
    private final Clock clock;
    private final Tellers tellers;

    /** Makes what tells the runs of a job; what cannot be told is said on the stream. */
    public ToldRun(SpecifiedJob job, Clock clock, PrintStream complaints) {
        this.job = job;
        this.clock = clock;
        this.tellers = Tellers.of(job.tell(), complaints);
    }

    /**
     * Returns what the run gives; what it throws is told, and thrown on.
     *
     * @param shown where the run is shown, beside being told
     * @param run the run, given where it says how far it is
     */
    public RunReport of(Progress shown, Function<Progress, RunReport> run) {
        Course course = new Course(beginning());
        Thread stopped = new Thread(() -> course.ended(Ending.failed(clock.instant(), STOPPED)));
        Runtime.getRuntime().addShutdownHook(stopped);
        try {
            RunReport report = run.apply(new ToldProgress(shown, clock, course::happened));
            outcomes(report, course::happened);
            course.ended(ending(report));
            return report;
        } catch (RuntimeException | Error e) {
            course.ended(Ending.failed(clock.instant(), String.valueOf(e.getMessage())));
            throw e;
        } finally {
            forget(stopped);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is being stopped: the hook is at work.
        }
    }

    private Beginning beginning() {
        JobSpecification specification = job.specification();
        List<String> inputs = specification.inputs().stream()
                .map(input -> input.files().toString())
                .toList();
        return new Beginning(
                specification.name(),
                clock.instant(),
                inputs,
                specification.folders().lake());
    }

    /** Tells what became of the outputs, in a line each; what repeats figures or sentences only where the job asks for it. */
    private void outcomes(RunReport report, Consumer<Event> told) {
        for (Overdue overdue : report.published().overdue()) {
            Map<String, Object> details = new LinkedHashMap<>(Map.of("group", overdue.group()));
            details.put("indicator", overdue.indicator());
            details.put("period", overdue.next().toString());
            details.put("due", overdue.due().toString());
            told.accept(event("figures_overdue", details));
        }
        for (String withheld : report.published().withheld()) {
            told.accept(event("brief_withheld", job.tell().withFigures() ? Map.of("message", withheld) : Map.of()));
        }
        for (String failed : report.exports().failed()) {
            told.accept(event("export_failed", Map.of("message", failed)));
        }
        if (job.tell().withFigures()) {
            for (RankingChanges.Move move : report.published().changes().moves()) {
                told.accept(event("place_moved", Map.of("move", move.text(job.reference()))));
            }
        }
    }

    private Event event(String name, Map<String, Object> details) {
        return new Event(clock.instant(), name, details);
    }

    private Ending ending(RunReport report) {
        return new Ending(
                report.run(),
                report.outcome(),
                clock.instant(),
                RunManifest.counts(report).toString(),
                report.spent().timings(),
                report.published().output().toString(),
                String.join(" ", report.exports().failed()));
    }

    /** One run from its beginning to its end, which is told once, by the run or by who stops it. */
    private final class Course {
        private final Beginning beginning;
        private final AtomicBoolean over = new AtomicBoolean();

        Course(Beginning beginning) {
            this.beginning = beginning;
            tellers.begun(beginning);
        }

        void happened(Event event) {
            tellers.happened(beginning, event);
        }

        void ended(Ending ending) {
            if (over.compareAndSet(false, true)) {
                tellers.ended(beginning, ending);
            }
        }
    }
}
