package io.duibiao.job;

import io.duibiao.benchmark.finding.CrossFindings;
import io.duibiao.lake.Extent;
import io.duibiao.lake.FileState;
import io.duibiao.lake.FileTaken;
import io.duibiao.lake.Foresight;
import io.duibiao.lake.reader.Filter;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.lake.reader.NoLakeException;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.schema.StoredDocument;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run that writes nothing: no table, no output, no folder.
 *
 * <ol>
 *   <li>The files are looked at: which a run would read or withdraw, and why.
 *   <li>Those are read, and what they say is held against what the lake holds of them: which panels would change.
 * </ol>
 */
public final class DryRun {
    private final SpecifiedJob job;
    private final LakeReader lake;
    private final Optional<Instant> since;

    /**
     * Makes the dry run of a job.
     *
     * @param lake the job's lake; it need not be there yet
     * @param since only files modified since then are looked at; all where it is empty
     */
    public DryRun(SpecifiedJob job, LakeReader lake, Optional<Instant> since) {
        this.job = job;
        this.lake = lake;
        this.since = since;
    }

    /**
     * Returns what a run would do.
     *
     * @param extent whether it would compare only what changed or everything
     * @throws UsageException if an input or its manifest cannot be used
     */
    public Forecast forecast(Extent extent) {
        JobSpecification specification = job.specification();
        JobFiles files = JobFiles.of(specification.inputs(), job.reference().regions(), since);
        Versions versions = Versions.of(job.catalogues(), specification.ambiguity());
        JobDeliveries deliveries = new JobDeliveries(job, files, versions.reading());
        List<FileTaken> taken = Foresight.of(files.paths(), deliveries, documents());
        long read = taken.stream().filter(file -> file.why() != FileState.GONE).count();
        Optional<String> rules = Foresight.rules(specification.folders().lake());
        boolean isAllCompared = extent == Extent.ALL
                || rules.filter(versions.comparing()::equals).isEmpty();
        return new Forecast(
                taken,
                files.paths().size() - read,
                isAllCompared,
                panels(taken, files, deliveries),
                publications(),
                files.notes());
    }

    private List<StoredDocument> documents() {
        try {
            return lake.documents();
        } catch (NoLakeException e) {
            return List.of();
        }
    }

    private List<Observation> figures() {
        try {
            return lake.observations(Filter.all());
        } catch (NoLakeException e) {
            return List.of();
        }
    }

    /** Figures that came or went; a file with other bytes brings all its figures anew. */
    private List<String> panels(List<FileTaken> taken, JobFiles files, JobDeliveries deliveries) {
        Set<String> sources = taken.stream().map(FileTaken::source).collect(Collectors.toSet());
        Set<Panels> panels = new HashSet<>();
        if (!sources.isEmpty()) {
            Map<Object, Panels> held = byIdentity(figures().stream()
                    .filter(figure -> sources.contains(figure.source().document())));
            Map<Object, Panels> said = byIdentity(files.paths().parallelStream()
                    .filter(path -> sources.contains(deliveries.source(path)))
                    .flatMap(path -> deliveries.read(path).observations().stream()));
            Stream.of(held, said)
                    .flatMap(all -> all.entrySet().stream())
                    .filter(figure -> !held.containsKey(figure.getKey()) || !said.containsKey(figure.getKey()))
                    .forEach(figure -> panels.add(figure.getValue()));
        }
        return panels.stream()
                .filter(panel -> Key.isOfCatalogue(panel.indicator()))
                .flatMap(DryRun::related)
                .map(panel -> panel.indicator() + " " + panel.kind())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static Map<Object, Panels> byIdentity(Stream<Observation> figures) {
        Map<Object, Panels> byIdentity = new HashMap<>();
        figures.sequential().forEach(figure -> byIdentity.put(identity(figure), Panels.of(figure)));
        return byIdentity;
    }

    private static Object identity(Observation figure) {
        BigDecimal value = figure.figure().value().stripTrailingZeros();
        return List.of(figure.key(), value, figure.figure().unit(), figure.source(), figure.status());
    }

    private static Stream<Panels> related(Panels panel) {
        Stream<Panels> family = CrossFindings.families().stream()
                .filter(indicators -> indicators.contains(panel.indicator()))
                .flatMap(Set::stream)
                .map(indicator -> new Panels(indicator, panel.kind()));
        return Stream.concat(Stream.of(panel), family);
    }

    private List<String> publications() {
        return job.specification().publications().stream()
                .flatMap(order -> order.languages().stream().map(language -> order.path(order.folder(language))))
                .toList();
    }

    private record Panels(String indicator, String kind) {
        static Panels of(Observation figure) {
            return new Panels(
                    figure.key().indicator(), figure.key().period().kind().toString());
        }
    }
}
