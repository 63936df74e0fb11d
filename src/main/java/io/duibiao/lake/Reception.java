package io.duibiao.lake;

import io.duibiao.document.Document;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import io.duibiao.observation.Delivery;
import io.duibiao.observation.Observation;
import io.duibiao.reference.Region;
import io.duibiao.schema.Decimals;
import io.duibiao.schema.Kept;
import io.duibiao.schema.SparkRows;
import io.duibiao.schema.StoredDocument;
import io.duibiao.schema.StoredDocument.Heading;
import io.duibiao.schema.StoredReject;
import io.duibiao.schema.Table;
import io.duibiao.schema.Tables;
import io.duibiao.statement.Dateline;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Row;

/**
 * Reads a file where it is, and makes rows of what it gave. A file that the lake holds already, with the same bytes as the same
 * reader read it, is passed by. A file that changes while it is read is read again: the figures that are kept are those of the
 * bytes whose fingerprint is kept.
 *
 * @param reader what reads a file
 * @param run the id of the run, which each row carries
 */
record Reception(DeliveryReader reader, String run) implements Function<InputFile, Received> {

    /** So often is a file read that is written to meanwhile. */
    private static final int MOST_READINGS = 3;

    @Override
    public Received call(InputFile file) {
        Version version = version(file);
        FileState state = file.state(version, reader);
        if (state == FileState.UNCHANGED) {
            return Received.nothing();
        }
        FileTaken taken = new FileTaken(file.source(), state);
        for (int reading = 0; reading < MOST_READINGS; reading++) {
            Delivery delivery = read(file);
            Version after = version(file);
            if (after.equals(version) && isOf(version, delivery)) {
                return received(version, taken, delivery);
            }
            version = after;
        }
        // Without a fingerprint it is read again by the next run, whatever it holds then.
        return received(new Version(FileHash.NONE, version.reader()), taken, restless(file));
    }

    private Version version(InputFile file) {
        String id = FileHash.of(reader.file(file.path()));
        return new Version(id, reader.version(file.path(), id));
    }

    private static boolean isOf(Version version, Delivery delivery) {
        return delivery.document()
                .filter(document -> !document.id().equals(version.id()))
                .isEmpty();
    }

    private static Delivery restless(InputFile file) {
        return Delivery.unreadable(Reject.file(
                file.source(),
                Reason.UNREADABLE_FILE,
                "Cannot read this file: it changed while it was being read, " + MOST_READINGS + " times."
                        + " Let it be written to its end, best under another name; the next run reads it."));
    }

    private Delivery read(InputFile file) {
        try {
            return reader.read(file.path());
        } catch (RuntimeException | StackOverflowError e) {
            String detail = "Reading broke off (" + e + "): a defect of the program. Please report it, with the file.";
            return Delivery.unreadable(Reject.file(file.source(), Reason.UNREADABLE_FILE, detail));
        }
    }

    private Received received(Version version, FileTaken taken, Delivery delivery) {
        List<Observation> figures = delivery.observations().stream()
                .filter(Reception::fits)
                .distinct()
                .toList();
        List<Reject> rejects = Stream.concat(
                        delivery.rejects().stream(),
                        delivery.observations().stream()
                                .filter(figure -> !fits(figure))
                                .map(figure -> outOfRange(delivery.source(), figure)))
                .distinct()
                .toList();
        return new Received(
                rows(Tables.DOCUMENTS, Stream.of(document(version, delivery))),
                rows(
                        Tables.REJECTS,
                        rejects.stream().map(reject -> new StoredReject(reject, version.id(), version.reader()))),
                rows(Tables.OBSERVATIONS, figures.stream()),
                tally(taken, delivery, figures, rejects));
    }

    private <T> List<Row> rows(Table<Kept<T>> table, Stream<T> records) {
        return records.map(what -> SparkRows.row(table, Kept.by(run, what))).toList();
    }

    private static boolean fits(Observation observation) {
        return Decimals.fits(observation.figure().value())
                && Decimals.fits(observation.figure().radius());
    }

    private static Reject outOfRange(String source, Observation observation) {
        String value = observation.figure().value() + " " + observation.figure().unit();
        return Reject.at(
                source,
                observation.source().place(),
                Reason.OUT_OF_RANGE,
                "Cannot keep " + value + ": more than 18 digits before the decimal point. Check its unit.");
    }

    private static StoredDocument document(Version version, Delivery delivery) {
        Dateline dateline = delivery.dateline();
        Heading heading = new Heading(
                dateline.region().map(Region::code), dateline.period(), dateline.kind(), dateline.released());
        Optional<Document> read = delivery.document();
        return new StoredDocument(
                version.id(),
                delivery.source(),
                read.map(Document::format),
                heading,
                read.map(Document::text).orElse(""),
                version.reader());
    }

    /**
     * The bytes of a file and what reads them.
     *
     * @param id the fingerprint of the bytes
     * @param reader the version of the reader
     */
    record Version(String id, String reader) {}

    private static Tally tally(FileTaken taken, Delivery delivery, List<Observation> figures, List<Reject> rejects) {
        Tally tally = new Tally().file(taken).figures(figures);
        rejects.forEach(reject -> tally.reject(reject.reason()));
        return delivery.document().isPresent() ? tally : tally.unreadable();
    }
}
