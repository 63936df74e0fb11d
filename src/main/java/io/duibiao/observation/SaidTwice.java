package io.duibiao.observation;

import io.duibiao.observation.Observation.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one document says more than once: the same figure is kept once, at its first place; different figures for one key and
 * one release are all kept, as conflicting. Two releases of one key in a table are no conflict.
 */
final class SaidTwice {
    private SaidTwice() {}

    static List<Observation> merged(List<Observation> observations) {
        Map<Said, List<Observation>> said = new LinkedHashMap<>();
        for (Observation observation : observations) {
            List<Observation> different = said.computeIfAbsent(Said.of(observation), key -> new ArrayList<>());
            if (different.stream().noneMatch(kept -> sameFigure(kept.figure(), observation.figure()))) {
                different.add(observation);
            }
        }
        return said.values().stream()
                .flatMap(different -> different.size() == 1
                        ? different.stream()
                        : different.stream().map(SaidTwice::conflicting))
                .toList();
    }

    private static boolean sameFigure(Figure a, Figure b) {
        return a.value().compareTo(b.value()) == 0 && a.unit().equals(b.unit()) && a.bound() == b.bound();
    }

    private static Observation conflicting(Observation one) {
        return new Observation(one.key(), one.figure(), one.source(), Status.CONFLICTING);
    }

    private record Said(Key key, String vintage, Optional<LocalDate> released) {
        static Said of(Observation observation) {
            Source source = observation.source();
            return new Said(observation.key(), source.vintage(), source.released());
        }
    }
}
