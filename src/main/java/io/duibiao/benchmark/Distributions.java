package io.duibiao.benchmark;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Consensus.By;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import io.duibiao.benchmark.result.Standing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mean, quartiles and outliers of the ranked figures of a group. */
final class Distributions {
    private static final BigDecimal FENCE = new BigDecimal("1.5");

    private Distributions() {}

    /** Returns how the ranked ones among the rows of a group and period lie; empty where none is ranked. */
    static Optional<Distribution> of(List<Benchmark> members, By by) {
        List<Benchmark> ranked = new ArrayList<>(members.size());
        for (Benchmark row : members) {
            if (standing(row, by).isPresent()) {
                ranked.add(row);
            }
        }
        return ranked.isEmpty() ? Optional.empty() : Optional.of(ofRanked(ranked, by));
    }

    private static Distribution ofRanked(List<Benchmark> rows, By by) {
        List<BigDecimal> values = new ArrayList<>(rows.size());
        BigDecimal sum = BigDecimal.ZERO;
        for (Benchmark row : rows) {
            BigDecimal value = figure(row, by).value().orElseThrow();
            values.add(value);
            sum = sum.add(value);
        }
        Quartiles quartiles = Quartiles.of(values);
        String unit = figure(rows.get(0), by).unit();
        return new Distribution(
                rows.size(),
                exact(Quotient.of(sum, BigDecimal.valueOf(rows.size())), unit),
                quartiles.all().stream().map(quartile -> exact(quartile, unit)).toList(),
                outliers(rows, values, quartiles));
    }

    private static List<String> outliers(List<Benchmark> rows, List<BigDecimal> values, Quartiles quartiles) {
        BigDecimal reach = quartiles.upper().subtract(quartiles.lower()).multiply(FENCE);
        BigDecimal least = quartiles.lower().subtract(reach);
        BigDecimal most = quartiles.upper().add(reach);
        List<String> outliers = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value.compareTo(most) > 0 || value.compareTo(least) < 0) {
                outliers.add(rows.get(i).cell().region());
            }
        }
        return outliers;
    }

    private static Datum exact(BigDecimal value, String unit) {
        return Datum.of(value, unit, BigDecimal.ZERO);
    }

    private static Datum figure(Benchmark row, By by) {
        return by == By.LEVEL ? row.level() : row.growth().used();
    }

    private static Optional<Standing> standing(Benchmark row, By by) {
        return by == By.LEVEL ? row.standings().byLevel() : row.standings().byGrowth();
    }
}
