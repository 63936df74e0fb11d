package io.duibiao.job;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.lake.reader.LakeReader;
import io.duibiao.period.Period;
import io.duibiao.publish.ChangeLog;
import io.duibiao.publish.Focus;
import io.duibiao.publish.Language;
import io.duibiao.publish.Publication;
import io.duibiao.publish.RejectCount;
import io.duibiao.publish.RunFacts;
import io.duibiao.publish.Supplement;
import io.duibiao.publish.exchange.Csv;
import io.duibiao.reference.Region;
import io.duibiao.schema.RunId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The publishing step: what the lake holds of the published group becomes tables, charts, a workbook, pages and briefs. */
final class Publishing {
    private static final List<String> PUBLISHING_ROOMS =
            List.of("reference", "period", "statement", "observation", "benchmark", "publish", "job");

    private final SpecifiedJob job;
    private final PublicationOrder order;
    private final Basis from;
    private final RunFacts run;

    Publishing(SpecifiedJob job, PublicationOrder order, Basis from, RunFacts run) {
        this.job = job;
        this.order = order;
        this.from = from;
        this.run = run;
    }

    /** Returns the benchmarks of the published group, all indicators that the job names and all periods. */
    List<Benchmark> benchmarks() {
        return from.results().benchmarks(order);
    }

    /**
     * Writes all outputs of the publication but {@code run.json}; what the run before made of the same is taken over. Returns
     * what became of each language.
     *
     * @param earlier what was published before
     * @param output where to
     */
    List<MadeEdition> write(Earlier earlier, OutputFolder output) {
        List<Benchmark> benchmarks = benchmarks();
        List<Reject> rejects = from.lake().rejects();
        Publication publication = publication(benchmarks, rejects);
        Supplement supplement = new Supplements(job.reference(), from, publication.focus()).find(benchmarks);
        List<MadeEdition> made = new ArrayList<>();
        for (Language language : order.languages()) {
            Draft draft = new Draft(
                    publication.in(language), supplement, rejectsTable(rejects).text());
            made.add(edition(draft, earlier, output));
        }
        return made;
    }

    private MadeEdition edition(Draft draft, Earlier earlier, OutputFolder output) {
        String folder = order.path(order.folder(draft.publication().language()));
        String basis = basis(draft);
        Optional<MadeEdition> same = earlier.made(folder, basis);
        if (earlier.mode() == Mode.CHANGED
                && same.filter(earlier.predecessor()::isUntouched).isPresent()) {
            MadeEdition made = same.get();
            made.files().forEach(file -> output.carry(earlier.predecessor().folder(), file.path()));
            return made.carriedOver();
        }
        Set<String> others = Set.copyOf(output.written());
        String maker = same.map(MadeEdition::run).orElse(run.id());
        List<Benchmark> before = same.isPresent() ? new Then(job, from.lake()).before(maker) : earlier.benchmarks();
        List<String> withheld = write(draft, new Maker(folder, maker, before), output, earlier.pictures());
        List<MadeFile> files = output.written().stream()
                .filter(file -> !others.contains(file))
                .map(output::made)
                .toList();
        return new MadeEdition(folder, basis, maker, false, files, withheld);
    }

    private List<String> write(Draft draft, Maker maker, OutputFolder output, Optional<Predecessor> pictures) {
        Publication publication = draft.publication().by(maker.facts(run));
        List<ChangeLog.Move> moves = Changes.moves(maker.before(), publication.benchmarks(), publication.focus());
        output.write(maker.folder() + "tables/rejects.csv", draft.rejects());
        return new Edition(job.specification(), order, publication.language())
                .write(publication, draft.supplement().withMoves(moves), output, pictures);
    }

    /** Returns the fingerprint of all that the outputs are made from but the run and what it found before. */
    private String basis(Draft draft) {
        Publication publication = draft.publication();
        Fingerprint basis = new Fingerprint()
                .code(PUBLISHING_ROOMS)
                .text(Product.NAME + Runtime.version() + publication.language() + publication.focus())
                .text(job.specification().publications() + order.toString())
                .text(new TreeMap<>(job.catalogues().texts()).toString())
                .text(draft.supplement().toString())
                .text(draft.rejects());
        Stream.of(publication.benchmarks(), publication.findings())
                .forEach(rows ->
                        rows.parallelStream().map(Object::toString).sorted().forEachOrdered(basis::text));
        return basis.value();
    }

    /**
     * What was published before.
     *
     * @param benchmarks the benchmarks as this run found them; none for a first publication
     * @param predecessor what the run before published
     * @param mode what is made
     */
    record Earlier(List<Benchmark> benchmarks, Predecessor predecessor, Mode mode) {
        /** Returns whose pictures are taken over where they would be the same; empty where all are drawn. */
        private Optional<Predecessor> pictures() {
            return mode == Mode.CHANGED ? Optional.of(predecessor) : Optional.empty();
        }

        /** Returns the edition that was made of the same, whose run is named again. */
        private Optional<MadeEdition> made(String folder, String basis) {
            return switch (mode) {
                case CHANGED, ANEW -> predecessor.made(folder, basis);
                case AGAIN -> Optional.ofNullable(predecessor.editions().get(folder));
            };
        }
    }

    /** What is made. */
    enum Mode {
        /** What is made from something else than before; the rest is carried over. */
        CHANGED,
        /** Everything, even from the same. */
        ANEW,
        /** Everything, as the run before made it, whatever it made it from. */
        AGAIN
    }

    /**
     * What all is made from.
     *
     * @param lake figures, documents and rejects
     * @param results what was compared
     */
    record Basis(LakeReader lake, Results results) {}

    /** An edition that is not made yet. */
    private record Draft(Publication publication, Supplement supplement, String rejects) {}

    /** Where an edition goes, which run it names, and what that run found. */
    private record Maker(String folder, String run, List<Benchmark> before) {
        RunFacts facts(RunFacts now) {
            return new RunFacts(run, RunId.day(run).orElse(now.date()), now.product());
        }
    }

    private Publication publication(List<Benchmark> benchmarks, List<Reject> rejects) {
        Focus focus = new Focus(order.among(), order.period().orElseGet(() -> latest(benchmarks)), order.highlight());
        return new Publication(
                Language.ZH, focus, job.reference(), benchmarks, findings(benchmarks), counted(rejects), run);
    }

    /** Returns what was found of the members and of those that they are held against. */
    private List<Finding> findings(List<Benchmark> benchmarks) {
        Set<String> members =
                benchmarks.stream().map(benchmark -> benchmark.cell().region()).collect(Collectors.toSet());
        Set<String> indicators = benchmarks.stream()
                .map(benchmark -> benchmark.cell().indicator())
                .collect(Collectors.toSet());
        Set<String> yardsticks = Set.copyOf(List.of(order.among(), Region.NATION));
        return from.results().findings().stream()
                .filter(finding -> members.contains(finding.region())
                        || yardsticks.contains(finding.region()) && indicators.contains(finding.indicator()))
                .toList();
    }

    /** Returns the last period with a figure; the year of the run where there is none at all. */
    private Period latest(List<Benchmark> benchmarks) {
        return benchmarks.stream()
                .filter(benchmark -> benchmark.growth().used().isPresent()
                        || benchmark.level().isPresent())
                .map(benchmark -> benchmark.cell().period())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Period.year(run.date().getYear()));
    }

    private static List<RejectCount> counted(List<Reject> rejects) {
        Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
        rejects.forEach(reject -> counts.merge(reject.reason(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new RejectCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Csv rejectsTable(List<Reject> rejects) {
        Csv table = new Csv(List.of("source", "place", "reason", "reason_zh", "detail"));
        rejects.forEach(reject -> table.row(List.of(
                reject.source(),
                reject.place().map(place -> place.label()).orElse(""),
                reject.reason().name(),
                reject.reason().zh(),
                reject.detail())));
        return table;
    }
}
