package io.duibiao.job;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.job.history.Cause;
import io.duibiao.job.history.Difference;
import io.duibiao.job.history.Differences;
import io.duibiao.job.history.Known;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.reader.LakeVersion;
import io.duibiao.schema.RunRow;
import io.duibiao.schema.StoredDocument;
import io.duibiao.schema.Tables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The runs of a job, held against one another. */
public final class RunHistory {
    private final SpecifiedJob job;
    private final LakeReader lake;
    private final Consumer<String> note;

    /**
     * Makes the history of a job.
     *
     * @param lake its lake
     * @param note takes what the analyst should know
     */
    public RunHistory(SpecifiedJob job, LakeReader lake, Consumer<String> note) {
        this.job = job;
        this.lake = lake;
        this.note = note;
    }

    /**
     * Returns what became different in the published rankings from one run to another, whichever was first.
     *
     * @throws UsageException if this job had no such run
     */
    public List<Difference> between(String one, String other) {
        String earlier = one.compareTo(other) <= 0 ? one : other;
        String later = earlier.equals(one) ? other : one;
        Known before = known(earlier);
        Known after = known(later);
        Map<String, String> read = readers(earlier);
        Map<String, String> readAgain = readers(later);
        return Differences.between(
                before, after, source -> cause(read.getOrDefault(source, ""), readAgain.getOrDefault(source, "")));
    }

    private Known known(String run) {
        RunRow row = lake.runs().stream()
                .filter(candidate -> candidate.id().equals(run)
                        && candidate.job().equals(job.specification().name()))
                .findFirst()
                .orElseThrow(() -> new UsageException("There was no run '" + run + "' of the job '"
                        + job.specification().name() + "'. 'duibiao runs' lists all."));
        return new Known(benchmarks(row), lake.after(run).observations(Filter.all()));
    }

    /** The table as the run left it; where that version is no longer kept, the same figures compared anew. */
    private List<Benchmark> benchmarks(RunRow run) {
        return LakeVersion.in(run.counts())
                .map(left -> left.tables().get(Tables.BENCHMARKS.path()))
                .flatMap(version -> of(order -> lake.benchmarks(Results.filter(order), version)))
                .orElseGet(() -> anew(run.id()));
    }

    private List<Benchmark> anew(String run) {
        note.accept("What run " + run
                + " compared is no longer kept; its figures are compared anew, by the rules of today.");
        Results then = new Then(job, lake).after(run);
        return of(order -> Optional.of(then.benchmarks(order))).orElseThrow();
    }

    private Optional<List<Benchmark>> of(Function<PublicationOrder, Optional<List<Benchmark>>> found) {
        List<Optional<List<Benchmark>>> all =
                job.specification().publications().stream().map(found).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream()
                        .flatMap(rows -> rows.orElseThrow().stream())
                        .distinct()
                        .toList())
                : Optional.empty();
    }

    private Map<String, String> readers(String run) {
        return lake.after(run).documents().stream()
                .collect(Collectors.toMap(StoredDocument::source, StoredDocument::reader, (one, other) -> other));
    }

    private static Cause cause(String before, String after) {
        return switch (ReadingVersion.cause(before, after)) {
            case CORRECTION -> Cause.CORRECTED;
            case CATALOGUE -> Cause.CATALOGUE;
            case HEADING -> Cause.HEADING;
            case LAYOUT -> Cause.LAYOUT;
            case RULES, UNCHANGED, NEW, CHANGED, GONE -> Cause.RULES;
        };
    }
}
