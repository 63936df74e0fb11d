package io.duibiao.correction;

import io.duibiao.correction.Correction.Target;
import io.duibiao.document.Document;
import io.duibiao.observation.ExtractRow;
import io.duibiao.reference.Reference;
import io.duibiao.statement.Dateline;
import io.duibiao.statement.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All corrections of a job, applied to each document as it is read. Immutable and thread-safe. */
public final class Corrections {
    private final Reference reference;
    private final ExtractRow rows;
    private final Map<Target, List<Correction>> byTarget;

    /**
     * Makes the corrections, in their order.
     *
     * @throws IllegalArgumentException if a field of a figure is corrected twice
     */
    public Corrections(Reference reference, List<Correction> corrections) {
        this.reference = reference;
        this.rows = new ExtractRow(reference);
        this.byTarget = corrections.stream()
                .collect(Collectors.groupingBy(Correction::target, LinkedHashMap::new, Collectors.toList()));
        byTarget.forEach(Corrections::checkOncePerField);
    }

    private static void checkOncePerField(Target target, List<Correction> corrections) {
        long fields = corrections.stream()
                .map(correction -> correction.change().field())
                .distinct()
                .count();
        if (fields < corrections.size()) {
            throw new IllegalArgumentException(
                    "The figure " + target + " at " + target.place().label() + " has a field corrected twice.");
        }
    }

    /**
     * Returns what was read of a document, corrected: a figure that is as a correction expects it gets the right fields, a number
     * that was not read becomes a figure, and a correction that expects something else is a reject.
     */
    public Reading applied(Document document, Dateline dateline, Reading read) {
        Proof proof = new Proof(document, dateline, rows);
        Reading reading = read;
        for (Map.Entry<Target, List<Correction>> entry : byTarget.entrySet()) {
            if (entry.getKey().isIn(document)) {
                reading = new Entry(proof, reference, entry.getKey(), entry.getValue()).applied(reading);
            }
        }
        return reading;
    }
}
