package io.duibiao.prove;

import io.duibiao.correction.Corrections;
import io.duibiao.document.Document;
import io.duibiao.document.Place;
import io.duibiao.document.Reject;
import io.duibiao.document.limit.Limit;
import io.duibiao.document.limit.Limits;
import io.duibiao.job.FigureReader;
import io.duibiao.observation.Delivery;
import io.duibiao.prove.mutation.DamagedFile;
import io.duibiao.reference.Reference;
import io.duibiao.reference.ReferenceLoader;
import io.duibiao.statement.Dateline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Proves that damaged files of every format are read or refused: no crash, no hang, and each refusal says why and what to do next.
 * A file that breaks a promise is kept in {@code target/mutations}, to be looked at.
 */
final class MutationsProof {
    private static final Limits LIMITS = Limits.STANDARD.with(Limit.SECONDS, 30);

    private final Trials trials;
    private final Proof proof;
    private final DamagedFile.Maker maker;
    private final FigureReader reader;
    private final Map<String, Slowest> slowest = new ConcurrentHashMap<>();

    private MutationsProof(Trials trials) throws IOException {
        this.trials = trials;
        proof = new Proof("mutations", trials);
        maker = DamagedFile.maker();
        Reference reference = ReferenceLoader.load(Path.of("data/reference"));
        reader = new FigureReader(reference, new Corrections(reference, java.util.List.of()), LIMITS);
    }

    /** Runs the proof; 10,000 files unless another count is given. */
    public static void main(String[] arguments) throws IOException {
        System.exit(prove(Trials.of(arguments, 10_000)).end(System.out));
    }

    /** Reads so many damaged files on all cores, and returns what came of it. */
    static Proof prove(Trials trials) throws IOException {
        return new MutationsProof(trials).run();
    }

    private Proof run() {
        IntStream.range(0, trials.count()).parallel().forEach(this::read);
        new TreeMap<>(slowest)
                .forEach((format, one) ->
                        proof.met(format + " slowest, milliseconds (file " + one.trial + ")", one.millis));
        return proof;
    }

    private void read(int trial) {
        DamagedFile file = file(trial);
        long start = System.nanoTime();
        Optional<String> broken = broken(file);
        long millis = (System.nanoTime() - start) / 1_000_000;
        slowest.merge(file.format(), new Slowest(millis, trial), (a, b) -> a.millis >= b.millis ? a : b);
        broken.ifPresent(what -> keep(trial, file, what));
    }

    private DamagedFile file(int trial) {
        try {
            return maker.file(trials.random(trial));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make file " + trial, e);
        }
    }

    private Optional<String> broken(DamagedFile file) {
        try {
            Delivery delivery = reader.deliver(file.name(), file.content(), Dateline.UNKNOWN);
            count(file, delivery);
            return delivery.rejects().stream()
                    .flatMap(reject -> nameless(reject, delivery.document()).stream())
                    .findFirst()
                    .or(() -> silence(delivery));
        } catch (RuntimeException | Error e) {
            return Optional.of(e + " at " + at(e));
        }
    }

    private static String at(Throwable thrown) {
        return java.util.Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.duibiao"))
                .limit(3)
                .toList()
                .toString();
    }

    private void count(DamagedFile file, Delivery delivery) {
        String what = delivery.document().isPresent()
                ? " read"
                : delivery.rejects().stream()
                        .findFirst()
                        .map(reject -> " " + reject.reason())
                        .orElse(" nothing");
        synchronized (proof) {
            proof.met(file.format() + what);
            proof.met("figures", delivery.observations().size());
        }
    }

    private static Optional<String> silence(Delivery delivery) {
        return delivery.document().isEmpty() && delivery.rejects().isEmpty()
                ? Optional.of("refused without a word")
                : Optional.empty();
    }

    private static Optional<String> nameless(Reject reject, Optional<Document> document) {
        String detail = reject.detail();
        if (detail.isBlank() || reject.source().isBlank()) {
            return Optional.of("says nothing: " + reject.message());
        }
        if (detail.contains("seconds to read") || detail.contains("more memory than")) {
            return Optional.of("hangs or eats memory: " + reject.message());
        }
        return reject.place()
                .filter(place -> place instanceof Place.Span span
                        && document.stream()
                                .noneMatch(read -> span.end()
                                        <= read.text()
                                                .codePointCount(0, read.text().length())))
                .map(place -> "stands beside the text: " + reject.message());
    }

    private void keep(int trial, DamagedFile file, String what) {
        synchronized (proof) {
            proof.broken("file " + trial + " (" + file.name() + "): " + what);
        }
        try {
            Path folder = Files.createDirectories(Path.of("target", "mutations"));
            Files.write(folder.resolve(trial + "-" + file.name()), file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Slowest(long millis, int trial) {}
}
