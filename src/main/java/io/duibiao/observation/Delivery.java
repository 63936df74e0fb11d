package io.duibiao.observation;

import io.duibiao.document.Document;
import io.duibiao.document.Reject;
import io.duibiao.statement.Dateline;
import java.util.List;
import java.util.Optional;

/**
 * What one file gave: its document, its figures, and what could not be taken, each with its reason.
 *
 * @param source the file's name as the job saw it
 * @param document the file as decoded; empty where it could not be opened, and then a reject says why
 * @param dateline whose document it is, for which period, and when it came out, as far as that is known
 * @param observations its figures
 * @param rejects what was not taken, of the whole file or of places in it
 */
public record Delivery(
        String source,
        Optional<Document> document,
        Dateline dateline,
        List<Observation> observations,
        List<Reject> rejects) {
    public Delivery {
        observations = List.copyOf(observations);
        rejects = List.copyOf(rejects);
    }

    /** Returns what a file gave of which nothing could be read. */
    public static Delivery unreadable(Reject reject) {
        return new Delivery(reject.source(), Optional.empty(), Dateline.UNKNOWN, List.of(), List.of(reject));
    }
}
