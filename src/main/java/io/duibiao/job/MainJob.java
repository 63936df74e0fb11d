package io.duibiao.job;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.export.ExportOrder;
import io.duibiao.export.Exporter;
import io.duibiao.job.carrier.Carrier;
import io.duibiao.lake.CompareSummary;
import io.duibiao.lake.Extent;
import io.duibiao.lake.IngestSummary;
import io.duibiao.lake.Lake;
import io.duibiao.lake.Sessions;
import io.duibiao.lake.effort.EffortMeter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.publish.RunFacts;
import io.duibiao.schema.RunId;
import io.duibiao.schema.RunRow;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;

/**
 * The main job: read what is new, compare what it touches, publish, and record the run.
 *
 * <ol>
 *   <li>List the files of the inputs, take the locks of the lake and the output folder, and open that folder: what cannot work
 *       fails here, before anything is written.
 *   <li>Read new and changed files into {@code bronze} and {@code silver}.
 *   <li>Compare the panels that they touch into {@code gold}.
 *   <li>Publish tables, charts, workbook, pages and briefs into a folder of their own, which nobody sees yet.
 *   <li>Export what is ordered to files and databases; what fails there is told and stops nothing else. A run that breaks off
 *       behind this step leaves exports that are newer than {@code latest}; the next run publishes what they hold.
 *   <li>Write {@code run.json} beside the outputs, and point {@code latest} at their folder.
 *   <li>Record the run in {@code ops/runs}.
 * </ol>
 */
public final class MainJob {
    private final SpecifiedJob job;
    private final Clock clock;
    private final Progress progress;
    private final Optional<Instant> since;

    /** Makes the job that takes its time from the clock and says how far it is. */
    public MainJob(SpecifiedJob job, Clock clock, Progress progress) {
        this(job, clock, progress, Optional.empty());
    }

    private MainJob(SpecifiedJob job, Clock clock, Progress progress, Optional<Instant> since) {
        this.job = job;
        this.clock = clock;
        this.progress = progress;
        this.since = since;
    }

    /**
     * Returns the job that looks only at files that were modified since then, and takes the others for unchanged. It withdraws
     * nothing for being gone, since it does not look.
     */
    public MainJob since(Instant moment) {
        return new MainJob(job, clock, progress, Optional.of(moment));
    }

    /**
     * Runs the job once and returns what it did.
     *
     * @param extent whether to compare only what changed or everything
     * @throws UsageException if an input or its manifest cannot be used
     * @throws RunException if a folder cannot be written or the disk is full
     * @throws io.duibiao.lake.lock.LockedException if another run writes to the lake or to the output folder
     */
    public RunReport run(Extent extent) {
        return locked(steps -> {
            progress.step("Starting Spark", -1);
            SparkSession spark = Sessions.open("duibiao " + job.specification().name());
            try {
                return run(spark, steps, extent);
            } finally {
                spark.stop();
            }
        });
    }

    /**
     * Runs the job once in a session that is open and stays so, and returns what it did.
     *
     * @param spark a session that {@link Sessions} made
     * @param extent whether to compare only what changed or everything
     * @throws UsageException if an input or its manifest cannot be used
     * @throws RunException if a folder cannot be written or the disk is full
     * @throws io.duibiao.lake.lock.LockedException if another run writes to the lake or to the output folder
     */
    public RunReport run(SparkSession spark, Extent extent) {
        return locked(steps -> run(spark, steps, extent));
    }

    private RunReport locked(Function<Steps, RunReport> work) {
        Instant now = clock.instant();
        JobSpecification specification = job.specification();
        JobFiles files = JobFiles.of(specification.inputs(), job.reference().regions(), since);
        try (RunLocks locks = RunLocks.take(specification, RunId.of(now), now)) {
            locks.notes().forEach(progress::note);
            files.notes().forEach(progress::note);
            Turn turn = Turn.of(specification, now);
            turn.note().ifPresent(progress::note);
            Instant started = turn.moment();
            OutputFolder output =
                    OutputFolder.open(specification.folders().output(), specification.name(), RunId.of(started));
            return explained(new Steps(started, files, output, locks, new Stopwatch(clock, progress)), work);
        }
    }

    private static RunReport explained(Steps steps, Function<Steps, RunReport> work) {
        try {
            return work.apply(steps);
        } catch (Throwable e) { // Spark throws checked exceptions undeclared, Hadoop an Error where a disk is full
            steps.locks().require();
            Optional<RunException> explained = Surroundings.explained(e);
            if (explained.isPresent()) {
                throw explained.get();
            }
            throw e;
        }
    }

    private RunReport run(SparkSession spark, Steps steps, Extent extent) {
        TaskCount tasks = new TaskCount(progress);
        spark.sparkContext().addSparkListener(tasks);
        try (EffortMeter meter =
                EffortMeter.start(spark, job.specification().folders().lake())) {
            return done(spark, steps, meter, extent);
        } finally {
            spark.sparkContext().removeSparkListener(tasks);
        }
    }

    private RunReport done(SparkSession spark, Steps steps, EffortMeter meter, Extent extent) {
        steps.watch().lap("start");
        String root = job.specification().folders().lake();
        Lake lake = Lake.at(spark, root);
        lake.create();
        new KeptCatalogues(root).keep(RunId.of(steps.started()), job.catalogues());
        Versions versions = Versions.of(job.catalogues(), job.specification().ambiguity());
        RunFacts run = new RunFacts(RunId.of(steps.started()), RunId.day(steps.started()), Product.NAME);
        LakeReader reader = LakeReader.at(root, Sessions.storage(spark));
        Predecessor predecessor = steps.output().predecessor();
        Found found = Found.in(reader, job.specification().publications(), predecessor);
        steps.watch().lap("open");
        progress.step("Reading files", steps.files().paths().size());
        Carrier carrier = Carrier.of(spark, steps.files().paths(), LayoutFile.ENDING);
        JobDeliveries deliveries = new JobDeliveries(job, steps.files(), versions.reading(), carrier);
        IngestSummary ingested = lake.ingest(steps.files().paths(), deliveries, run.id());
        steps.watch().lap("read");
        progress.step("Comparing", -1);
        JobComparison comparison =
                new JobComparison(job.catalogues(), job.specification().ambiguity(), versions.comparing());
        CompareSummary compared = lake.compare(comparison, extent);
        lake.tidy();
        steps.watch().lap("compare");
        progress.step("Publishing", -1);
        boolean same = ingested.files().read() + ingested.files().gone() == 0
                && compared.equals(CompareSummary.NOTHING)
                && !found.isUntold();
        List<Publishing> publications = publications(reader, same ? lastChange(reader, run) : run);
        Publishing.Earlier earlier = new Publishing.Earlier(found.benchmarks(), predecessor, mode(extent));
        List<MadeEdition> editions = publications.stream()
                .flatMap(publication -> publication.write(earlier, steps.output()).stream())
                .toList();
        List<Benchmark> after = benchmarks(publications);
        steps.watch().lap("publish");
        JobExports exports = exports(reader, steps);
        RunReport report = new RunReport(
                run.id(),
                new RunReport.Taken(ingested, astray(steps.files(), reader)),
                compared,
                lake.contents(),
                new RunReport.Published(
                        RankingChanges.between(found.benchmarks(), after),
                        editions,
                        Overdue.on(RunId.day(steps.started()), after),
                        steps.output().place(),
                        new RunReport.Basis(reader.version(), reader.comparedTable(), found.isUntold())),
                exports,
                new RunReport.Spent(steps.watch().laps(), meter.soFar()));
        steps.output().write("run.json", RunManifest.json(job.specification(), report, versions, reader.documents()));
        steps.locks().require();
        steps.output().publish();
        lake.record(row(report, steps.started()));
        return report;
    }

    private List<String> astray(JobFiles files, LakeReader reader) {
        CorrectedFiles corrected = new CorrectedFiles(job.corrections(), files.sources());
        return job.corrections().byDocument().isEmpty() ? List.of() : corrected.astray(reader.documentsEverHeld());
    }

    private JobExports exports(LakeReader reader, Steps steps) {
        List<ExportOrder> orders = job.specification().exports();
        if (orders.isEmpty()) {
            return new JobExports(List.of(), List.of());
        }
        progress.step("Exporting", orders.size());
        Exporter exporter = new Exporter(reader, job.reference(), steps.started(), System.getenv());
        JobExports exports = JobExports.of(orders, exporter);
        steps.watch().lap("export");
        return exports;
    }

    private static Publishing.Mode mode(Extent extent) {
        return switch (extent) {
            case CHANGED -> Publishing.Mode.CHANGED;
            case ALL -> Publishing.Mode.ANEW;
        };
    }

    private List<Publishing> publications(LakeReader reader, RunFacts run) {
        return job.specification().publications().stream()
                .map(order -> new Publishing(job, order, new Publishing.Basis(reader, Results.of(reader)), run))
                .toList();
    }

    /** What is published again unchanged names the run that made it: the same figures are the same bytes. */
    private RunFacts lastChange(LakeReader reader, RunFacts run) {
        return new Then(job, reader)
                .lastChange(row -> true)
                .map(row -> new RunFacts(row.id(), RunId.day(row.started()), run.product()))
                .orElse(run);
    }

    private static List<Benchmark> benchmarks(List<Publishing> publications) {
        return publications.stream()
                .flatMap(publication -> publication.benchmarks().stream())
                .distinct()
                .toList();
    }

    private RunRow row(RunReport report, Instant started) {
        String counts = RunManifest.counts(report).toString();
        return new RunRow(
                report.run(),
                job.specification().name(),
                started,
                finished(started),
                report.outcome(),
                counts,
                String.join(" ", report.exports().failed()));
    }

    private Instant finished(Instant started) {
        Instant now = clock.instant();
        return now.isBefore(started) ? started : now;
    }

    /** What the steps of one run share. */
    private record Steps(Instant started, JobFiles files, OutputFolder output, RunLocks locks, Stopwatch watch) {}
}
