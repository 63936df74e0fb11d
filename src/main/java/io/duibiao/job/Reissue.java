package io.duibiao.job;

import io.duibiao.lake.reader.LakeReader;
import io.duibiao.publish.RunFacts;
import io.duibiao.schema.RunId;
import io.duibiao.schema.RunRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run published is made again from the lake, to the same bytes: by what was in force after it, naming the run that it named.
 * Nothing is read, the lake stays as it is, and {@code latest} points where it did. The catalogues are those that the lake kept of
 * that run, the specification is that of today.
 */
public final class Reissue {
    private final SpecifiedJob job;
    private final LakeReader lake;

    /** Makes the reissue of a job from its lake. */
    public Reissue(SpecifiedJob job, LakeReader lake) {
        this.job = job;
        this.lake = lake;
    }

    /**
     * Returns the last run of this job that started on a day, in UTC, or before it.
     *
     * @throws UsageException if there is none
     */
    public String runOn(LocalDate day) {
        return lake.runs().stream()
                .filter(row -> row.job().equals(job.specification().name())
                        && !RunId.day(row.started()).isAfter(day))
                .map(RunRow::id)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new UsageException("There is nothing to make again as of " + day + ": the job '"
                        + job.specification().name() + "' had not run by then. 'duibiao runs' shows when it did."));
    }

    /**
     * Makes again what a run published, and returns the folder.
     *
     * @param run the run's id
     * @throws UsageException if this job had no such run
     */
    public Path of(String run) {
        Then then = new Then(job, lake);
        if (lake.runs().stream()
                .noneMatch(row -> row.id().equals(run)
                        && row.job().equals(job.specification().name()))) {
            throw new UsageException("There was no run '" + run + "' of the job '"
                    + job.specification().name() + "'. 'duibiao runs' lists all.");
        }
        OutputFolder output = OutputFolder.open(
                job.specification().folders().output(), job.specification().name(), "as-of-" + run);
        RunRow maker = then.lastChange(row -> row.id().compareTo(run) <= 0)
                .orElseThrow(() -> new UsageException("The run '" + run + "' found nothing to publish."));
        Publishing.Earlier earlier = new Publishing.Earlier(
                then.before(maker.id()), Predecessor.in(output.beside(run)), Publishing.Mode.AGAIN);
        RunFacts facts = new RunFacts(maker.id(), RunId.day(maker.started()), Product.NAME);
        Results results = then.after(run);
        SpecifiedJob asThen = new KeptCatalogues(job.specification().folders().lake())
                .of(run)
                .map(job::by)
                .orElse(job);
        List<PublicationOrder> orders = job.specification().publications();
        orders.forEach(order -> new Publishing(asThen, order, new Publishing.Basis(lake.after(run), results), facts)
                .write(earlier, output));
        return output.keep();
    }
}
