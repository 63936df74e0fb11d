package io.duibiao.lake.reader;

import io.delta.kernel.engine.Engine;
import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.document.Reject;
import io.duibiao.lake.reader.Knowledge.Paper;
import io.duibiao.lake.storage.Storage;
import io.duibiao.observation.Observation;
import io.duibiao.schema.DocumentTable;
import io.duibiao.schema.Kept;
import io.duibiao.schema.RunRow;
import io.duibiao.schema.StoredDocument;
import io.duibiao.schema.StoredReject;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads a lake without Spark.
 *
 * <pre>{@code
 * List<Benchmark> rows = LakeReader.at(Path.of("lake")).benchmarks(Filter.all().indicator("gdp").period(half));
 * }</pre>
 *
 * <p>Each call sees the tables as they are at that moment; a run that writes at the same time is seen whole or not at all.
 * Every method throws a {@link NoLakeException} where the table is missing, and a {@link io.duibiao.schema.LakeFormatException}
 * where a newer program made it.
 */
public final class LakeReader {
    private final Engine engine;
    private final String root;
    private final Supplier<Knowledge> knowledge;

    private LakeReader(Engine engine, String root, Supplier<Knowledge> knowledge) {
        this.engine = engine;
        this.root = root;
        this.knowledge = knowledge;
    }

    /** Returns a reader of the lake in a folder. */
    public static LakeReader at(Path root) {
        return new LakeReader(
                LakeEngine.of(Storage.local()), root.toAbsolutePath().toString(), () -> Knowledge.NOW);
    }

    /**
     * Returns a reader of the lake in a folder or at a URL.
     *
     * @param root an absolute path, or a URL such as {@code hdfs://names:8020/duibiao}
     * @param settings how a URL is reached, such as {@code fs.s3a.endpoint}; before them Hadoop's {@code core-site.xml} on the
     *     class path counts, and the Java system properties that begin with {@code spark.hadoop.}
     */
    public static LakeReader at(String root, Map<String, String> settings) {
        return Storage.isRemote(root)
                ? new LakeReader(LakeEngine.of(Storage.remote(settings)), root, () -> Knowledge.NOW)
                : at(Path.of(root));
    }

    /**
     * Returns a reader of the figures, documents and rejects that were known on a day. A removed or replaced file counts until the
     * day before the run that withdrew it, the file that replaced it from that day on; the same bytes read otherwise since then
     * are taken as they are read now. Whether a figure was released by that day is left to the comparison. What was compared
     * (benchmarks, averages, findings) is always that of the last run.
     */
    public LakeReader asOf(LocalDate day) {
        return new LakeReader(engine, root, () -> new History(day, allDocuments()));
    }

    /**
     * Returns a reader of the figures, documents and rejects that a run left in force: the lake as it was then, misreadings included.
     * What was compared is always that of the last run.
     *
     * @param run the run's id
     */
    public LakeReader after(String run) {
        return new LakeReader(engine, root, () -> Knowledge.after(run));
    }

    private <R> List<R> rows(Table<R> table, Filter filter) {
        return new KernelTable<>(engine, root, table).rows(filter, Set.of());
    }

    private <T> List<T> inForce(List<Kept<T>> rows, Function<T, Paper> paper) {
        Knowledge known = knowledge.get();
        return rows.stream()
                .filter(kept -> known.holds(paper.apply(kept.what()), kept))
                .map(Kept::what)
                .toList();
    }

    private static Paper paper(Observation figure) {
        return new Paper(figure.source().document(), figure.source().documentId());
    }

    /** Returns rows of {@code gold/benchmarks}. */
    public List<Benchmark> benchmarks(Filter filter) {
        return rows(Tables.BENCHMARKS, filter);
    }

    /** Returns rows of {@code gold/benchmarks} in one of its versions; empty where its files were removed since. */
    public Optional<List<Benchmark>> benchmarks(Filter filter, long version) {
        return new KernelTable<>(engine, root, Tables.BENCHMARKS).rows(filter, version);
    }

    /** Returns the version of {@code gold/benchmarks}. */
    public long compared() {
        return new KernelTable<>(engine, root, Tables.BENCHMARKS).version();
    }

    /** Returns the id of {@code gold/benchmarks}: in a lake that was made anew it is another, though the version may be the same. */
    public String comparedTable() {
        return new KernelTable<>(engine, root, Tables.BENCHMARKS).id();
    }

    /** Returns the version of each table. */
    public LakeVersion version() {
        return new LakeVersion(Tables.all().stream()
                .collect(Collectors.toMap(Table::path, table -> new KernelTable<>(engine, root, table).version())));
    }

    /** Returns rows of {@code gold/averages}; they take no notice of regions, but of groups. */
    public List<Averages> averages(Filter filter) {
        return rows(Tables.AVERAGES, filter);
    }

    /** Returns rows of {@code gold/findings}; they are in no group. */
    public List<Finding> findings(Filter filter) {
        return rows(Tables.FINDINGS, filter);
    }

    /** Returns figures in force, every vintage; they are in no group. */
    public List<Observation> observations(Filter filter) {
        return inForce(rows(Tables.OBSERVATIONS, filter), LakeReader::paper);
    }

    /** Hands over figures in force, one after another: a lake may hold more of them than the memory. */
    public void eachObservation(Filter filter, Consumer<Observation> taker) {
        Knowledge known = knowledge.get();
        new KernelTable<>(engine, root, Tables.OBSERVATIONS).each(filter, Set.of(), kept -> {
            if (known.holds(paper(kept.what()), kept)) {
                taker.accept(kept.what());
            }
        });
    }

    /** Hands over the id and the text of each document in force, one after another. */
    public void eachText(BiConsumer<String, String> taker) {
        Knowledge known = knowledge.get();
        new KernelTable<>(engine, root, Tables.DOCUMENTS).each(Filter.all(), Set.of(), kept -> {
            StoredDocument document = kept.what();
            if (known.holds(new Paper(document.source(), document.id()), kept)) {
                taker.accept(document.id(), document.text());
            }
        });
    }

    /** Returns how many rows of benchmarks, averages and findings read back as the records that they are. */
    public long countCompared() {
        AtomicLong rows = new AtomicLong();
        for (Table<?> table : List.of(Tables.BENCHMARKS, Tables.AVERAGES, Tables.FINDINGS)) {
            new KernelTable<>(engine, root, table).each(Filter.all(), Set.of(), row -> rows.incrementAndGet());
        }
        return rows.get();
    }

    /** Returns figures that were taken back, because their file was corrected or is read otherwise. */
    public List<Observation> withdrawn(Filter filter) {
        Knowledge known = knowledge.get();
        return rows(Tables.OBSERVATIONS, filter).stream()
                .filter(kept -> known.tookBack(paper(kept.what()), kept))
                .map(Kept::what)
                .toList();
    }

    /** Returns the document with an id, its text included: as it is in force, and else as it was handed in last. */
    public Optional<StoredDocument> document(String id) {
        Comparator<Kept<StoredDocument>> inForce =
                Comparator.comparing(kept -> kept.withdrawnBy().isEmpty());
        return rows(Tables.DOCUMENTS, Filter.all().with(DocumentTable.ID, id)).stream()
                .max(inForce.thenComparing(Kept::run))
                .map(Kept::what);
    }

    /** Returns the files in force, those that could not be read included, without their text, by name. */
    public List<StoredDocument> documents() {
        return inForce(allDocuments(), document -> new Paper(document.source(), document.id())).stream()
                .sorted(Comparator.comparing(StoredDocument::source))
                .toList();
    }

    /** Returns all files that were ever handed in, those withdrawn or replaced since included, without their text. */
    public List<StoredDocument> documentsEverHeld() {
        return allDocuments().stream().map(Kept::what).toList();
    }

    private List<Kept<StoredDocument>> allDocuments() {
        return new KernelTable<>(engine, root, Tables.DOCUMENTS).rows(Filter.all(), Set.of(DocumentTable.TEXT));
    }

    /** Returns what was not taken of the files in force, by file and place. */
    public List<Reject> rejects() {
        List<Kept<StoredReject>> rows = rows(Tables.REJECTS, Filter.all());
        return inForce(rows, stored -> new Paper(stored.reject().source(), stored.documentId())).stream()
                .map(StoredReject::reject)
                .sorted(Comparator.comparing(Reject::message))
                .toList();
    }

    /** Returns the runs, the first one first. */
    public List<RunRow> runs() {
        return rows(Tables.RUNS, Filter.all()).stream()
                .sorted(Comparator.comparing(RunRow::started).thenComparing(RunRow::id))
                .toList();
    }
}
