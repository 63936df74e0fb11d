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
        BigDecimal sum = BigDecimal.ZERO;
        String unit = "";
        for (Datum figure : figures) {
            if (figure != null) {
                BigDecimal value = figure.value().orElseThrow();
                values.add(value);
                sum = sum.add(value);
                unit = figure.unit();
            }
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Quartiles quartiles = Quartiles.of(values);
        BigDecimal mean = Quotient.of(sum, BigDecimal.valueOf(values.size()));
        List<String> outliers = outliers(members, figures, quartiles);
        return Optional.of(
                new Distribution(values.size(), Datum.of(mean, unit, BigDecimal.ZERO), quartiles.in(unit), outliers));
    }

    private static List<String> outliers(List<String> members, @Nullable Datum[] figures, Quartiles quartiles) {
        BigDecimal reach = quartiles.upper().subtract(quartiles.lower()).multiply(FENCE);
        BigDecimal least = quartiles.lower().subtract(reach);
        BigDecimal most = quartiles.upper().add(reach);
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
