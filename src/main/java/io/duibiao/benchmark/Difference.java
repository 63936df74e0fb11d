package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Absence;
import io.duibiao.benchmark.result.Datum;
import java.util.Optional;

/** Differences of figures in one unit, in the unit of the difference. */
final class Difference {
    private final String unit;
    private final Absent absent;

    Difference(String unit) {
        this.unit = unit;
        this.absent = new Absent(unit);
    }

    /** Returns one figure minus another; absent for the reason of the first one that is, or where their units differ. */
    Datum between(Datum own, Datum other) {
        Optional<Absence> missing = own.absence().isPresent() ? own.absence() : other.absence();
        if (missing.isPresent()) {
            return absent(missing.get());
        }
        return own.unit().equals(other.unit())
                ? Datum.of(
                        own.value().orElseThrow().subtract(other.value().orElseThrow()),
                        unit,
                        own.radius().add(other.radius()))
                : absent(Absence.SCOPE_BROKEN);
    }

    /** Returns that there is none. */
    Datum absent(Absence why) {
        return absent.because(why);
    }
}
