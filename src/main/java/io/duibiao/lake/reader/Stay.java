package io.duibiao.lake.reader;

import io.duibiao.schema.Kept;
import io.duibiao.schema.StoredDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A time in which a file lay there with the same bytes, however often it was read.
 *
 * @param id the fingerprint of its bytes
 * @param readings the runs that read it, the first one first
 * @param end the run that found it removed or replaced; empty while it is there
 */
record Stay(String id, List<String> readings, Optional<String> end) {
    Stay {
        readings = List.copyOf(readings);
    }

    /** Returns the stays of one file, the first one first, from its rows in the order of their runs. */
    static List<Stay> of(List<Kept<StoredDocument>> rows) {
        List<Stay> stays = new ArrayList<>();
        for (Kept<StoredDocument> row : rows) {
            Stay last = stays.isEmpty() ? null : stays.get(stays.size() - 1);
            if (last != null && last.isReadAgain(row)) {
                List<String> readings = new ArrayList<>(last.readings);
                readings.add(row.run());
                stays.set(stays.size() - 1, new Stay(last.id, readings, row.withdrawnBy()));
            } else {
                stays.add(new Stay(row.what().id(), List.of(row.run()), row.withdrawnBy()));
            }
        }
        return List.copyOf(stays);
    }

    private boolean isReadAgain(Kept<StoredDocument> row) {
        return id.equals(row.what().id()) && end.equals(Optional.of(row.run()));
    }

    /** Returns whether a row that this run brought belongs to this stay or an earlier one. */
    boolean reaches(String run) {
        return end.filter(left -> left.compareTo(run) <= 0).isEmpty();
    }

    /** Returns the run that found the file there. */
    String start() {
        return readings.get(0);
    }

    /**
     * Returns the run with which a row left together with its file; empty where another reading of the same bytes took it back. A
     * run that breaks off marks rows first and the file last, and the next run completes it.
     *
     * @param withdrawal the run that marked the row
     */
    Optional<String> tombstone(String withdrawal) {
        boolean isReadAnew = readings.stream().skip(1).anyMatch(reading -> reading.compareTo(withdrawal) >= 0);
        return isReadAnew ? Optional.empty() : end;
    }
}
