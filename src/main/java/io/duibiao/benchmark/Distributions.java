package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mean, quartiles and outliers of the figures of a group. */
final class Distributions {
    private static final BigDecimal FENCE = new BigDecimal("1.5");

    private Distributions() {}

    /** Returns how the figures lie of the members of a group that are ranked; empty where there are none. */
    static Optional<Distribution> of(Entrants entrants, Ranking ranking) {
        if (entrants.size() == 0) {
            return Optional.empty();
        }
        Ascending ascending = ranking.ascending();
        Quartiles quartiles = Quartiles.of(ascending);
        String unit = entrants.unit(0);
        BigDecimal mean = Quotient.of(ascending.sum(), BigDecimal.valueOf(entrants.size()));
        return Optional.of(new Distribution(
                entrants.size(),
                Datum.of(mean, unit, BigDecimal.ZERO),
                quartiles.in(unit),
                outliers(entrants, ascending, quartiles)));
    }

    private static List<String> outliers(Entrants entrants, Ascending ascending, Quartiles quartiles) {
        BigDecimal reach = quartiles.upper().subtract(quartiles.lower()).multiply(FENCE);
        // figures are held against figures, which have one scale and are compared at once
        BigDecimal least = ascending.from(quartiles.lower().subtract(reach));
        BigDecimal most = ascending.upTo(quartiles.upper().add(reach));
        if (!isOutside(ascending.at(0), least, most) && !isOutside(ascending.at(ascending.size() - 1), least, most)) {
            return List.of();
        }
        List<String> outliers = new ArrayList<>();
        for (int i = 0; i < entrants.size(); i++) {
            if (isOutside(entrants.value(i), least, most)) {
                outliers.add(entrants.group().code(entrants.member(i)));
            }
        }
        return outliers;
    }

    private static boolean isOutside(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }
}
