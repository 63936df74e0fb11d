package io.duibiao.document.format;

import io.duibiao.document.Document;
import io.duibiao.document.Reason;
import io.duibiao.document.Reject;
import java.util.List;
import java.util.Optional;

/**
 * What became of a file.
 *
 * @param document what could be read; empty where nothing could
 * @param rejects what could not be read, and why; a file with rejects may still have a document
 */
public record FileReading(Optional<Document> document, List<Reject> rejects) {
    public FileReading {
        rejects = List.copyOf(rejects);
    }

    static FileReading of(Document document) {
        return new FileReading(Optional.of(document), List.of());
    }

    static FileReading rejected(RawFile file, Reason reason, String detail) {
        return new FileReading(Optional.empty(), List.of(Reject.file(file.source(), reason, detail)));
    }

    FileReading with(Reject first) {
        List<Reject> all = new java.util.ArrayList<>(List.of(first));
        all.addAll(rejects);
        return new FileReading(document, all);
    }
}
