package io.duibiao.publish.exchange;

import io.duibiao.benchmark.result.Averages;
import io.duibiao.benchmark.result.Basis;
import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import io.duibiao.publish.Amount;
import io.duibiao.publish.Aspect;
import io.duibiao.publish.Display;
import io.duibiao.publish.Naming;
import io.duibiao.reference.Indicator;
import io.duibiao.reference.Reference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code averages}: one row for each group, indicator and period, by level and by growth: what the group as a whole is held at by
 * each of the three ways, which of them is taken, whether they agree, and how its members lie.
 */
public final class AveragesTable {

    /** What the table is made of when it is exported. */
    public static final Structure STRUCTURE = Structure.of(
            "averages",
            "what a group as a whole is held at",
            List.of(
                    "indicator",
                    "indicator_name",
                    "period",
                    "group",
                    "group_name",
                    "measure",
                    "basis",
                    "unit",
                    "published",
                    "implied",
                    "implied_witnesses",
                    "implied_spread",
                    "dissenters",
                    "computed",
                    "computed_members",
                    "accord",
                    "members",
                    "unweighted_mean",
                    "median"),
            List.of("indicator", "period", "group", "measure"));

    private final Reference reference;
    private final Naming naming;
    private final Display display;

    /** Makes the table by these catalogues. */
    public AveragesTable(Reference reference, Naming naming, Display display) {
        this.reference = reference;
        this.naming = naming;
        this.display = display;
    }

    /**
     * Returns the table for export, keyed by indicator, period, group and measure, in the order of the key.
     *
     * @param averages the rows in any order; those of an indicator that is not in the catalogue are left out
     */
    public DataSet dataSet(List<Averages> averages) {
        List<List<String>> rows = new ArrayList<>();
        averages.stream()
                .sorted(Comparator.comparing((Averages row) -> row.scope().indicator())
                        .thenComparing(row -> row.scope().period())
                        .thenComparing(row -> row.scope().group())
                        .thenComparing(row -> row.scope().by()))
                .forEach(row -> reference
                        .indicators()
                        .byId(row.scope().indicator())
                        .ifPresent(indicator -> rows.add(row(row, indicator))));
        return DataSet.of(STRUCTURE, rows);
    }

    private List<String> row(Averages row, Indicator indicator) {
        List<String> cells = new ArrayList<>(List.of(
                indicator.id(),
                naming.indicator(indicator),
                row.scope().period().toString(),
                row.scope().group(),
                naming.group(row.scope().group()),
                Aspect.of(row.scope().by()).id(),
                row.basis() == Basis.NONE ? "" : word(row.basis()),
                unit(row, indicator),
                plain(row.published(), indicator)));
        cells.addAll(implied(row.implied(), indicator));
        cells.add(plain(row.computed().value(), indicator));
        cells.add(count(row.computed().members()));
        cells.add(word(row.accord()));
        cells.addAll(members(row.members(), indicator));
        return cells;
    }

    private List<String> implied(Averages.Implied implied, Indicator indicator) {
        Datum spread = implied.value().isPresent()
                ? Datum.of(implied.spread(), implied.value().unit(), BigDecimal.ZERO)
                : implied.value();
        return List.of(
                plain(implied.value(), indicator),
                count(implied.witnesses()),
                plain(spread, indicator),
                String.join("|", implied.dissenters()));
    }

    private List<String> members(Optional<Distribution> members, Indicator indicator) {
        return List.of(
                count(members.map(Distribution::count).orElse(0)),
                members.map(lie -> plain(lie.unweightedMean(), indicator)).orElse(""),
                members.map(lie -> plain(lie.median(), indicator)).orElse(""));
    }

    private String unit(Averages row, Indicator indicator) {
        return row.ways().stream()
                .flatMap(way -> display.amount(way, indicator).stream())
                .map(Amount::unit)
                .findFirst()
                .orElse("");
    }

    private String plain(Datum datum, Indicator indicator) {
        return display.amount(datum, indicator).map(Amount::plain).orElse("");
    }

    private static String count(int number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
