package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Mean, quartiles and outliers of the figures of a group. */
final class Distributions {
    private static final BigDecimal FENCE = new BigDecimal("1.5");

    private Distributions() {}

    /**
     * Returns how the figures of a group's members lie; empty where there are none.
     *
     * @param members the codes of the members
     * @param figures their figures in one unit, in their order; null where a member has none
     */
    static Optional<Distribution> of(List<String> members, @Nullable Datum[] figures) {
        List<BigDecimal> values = new ArrayList<>(figures.length);
        String unit = "";
        for (Datum figure : figures) {
            if (figure != null) {
                values.add(figure.value().orElseThrow());
                unit = figure.unit();
            }
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Ascending ascending = Ascending.of(values);
        Quartiles quartiles = Quartiles.of(ascending);
        BigDecimal mean = Quotient.of(ascending.sum(), BigDecimal.valueOf(values.size()));
        List<String> outliers = outliers(members, figures, ascending, quartiles);
        return Optional.of(
                new Distribution(values.size(), Datum.of(mean, unit, BigDecimal.ZERO), quartiles.in(unit), outliers));
    }

    private static List<String> outliers(
            List<String> members, @Nullable Datum[] figures, Ascending ascending, Quartiles quartiles) {
        BigDecimal reach = quartiles.upper().subtract(quartiles.lower()).multiply(FENCE);
        // figures are held against figures, which have one scale and are compared at once
        BigDecimal least = ascending.from(quartiles.lower().subtract(reach));
        BigDecimal most = ascending.upTo(quartiles.upper().add(reach));
        if (!isOutside(ascending.at(0), least, most) && !isOutside(ascending.at(ascending.size() - 1), least, most)) {
            return List.of();
        }
        List<String> outliers = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            Datum figure = figures[i];
            if (figure != null && isOutside(figure.value().orElseThrow(), least, most)) {
                outliers.add(members.get(i));
            }
        }
        return outliers;
    }

    private static boolean isOutside(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }
}
