package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** What is not there in one unit, for each reason made once: a panel has as many gaps as figures. */
final class Absent {
    private final Map<Absence, Datum> byReason = new EnumMap<>(Absence.class);

    Absent(String unit) {
        for (Absence why : Absence.values()) {
            byReason.put(why, Datum.absent(why, unit));
        }
    }

    /** Returns a datum that is not there for this reason. */
    Datum because(Absence why) {
        return Objects.requireNonNull(byReason.get(why));
    }
}
