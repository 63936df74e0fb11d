package io.duibiao.schema;

import static io.duibiao.schema.Column.optional;

import io.duibiao.benchmark.result.Datum;
import io.duibiao.benchmark.result.Distribution;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** How the ranked figures of a group lie, in seven columns, all empty where none is ranked or they are too large to be kept. */
final class DistributionColumns implements Part<Optional<Distribution>> {
    private static final List<Column> COLUMNS = List.of(
            optional("members_count", ColumnType.INTEGER, "how many members are ranked"),
            optional("members_unit", ColumnType.TEXT, "unit of the five columns that follow"),
            optional("members_mean", ColumnType.DECIMAL, "unweighted mean of the members; no average of the whole"),
            optional("members_lower_quartile", ColumnType.DECIMAL, "lower quartile of the members"),
            optional("members_median", ColumnType.DECIMAL, "median of the members"),
            optional("members_upper_quartile", ColumnType.DECIMAL, "upper quartile of the members"),
            optional(
                    "members_outliers",
                    ColumnType.TEXTS,
                    "codes of members more than one and a half interquartile ranges outside the quartiles"));

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.inOrder(
                "members_in_order",
                "members_count",
                List.of("members_lower_quartile", "members_median", "members_upper_quartile")));
    }

    @Override
    public void write(Optional<Distribution> members, RowWriter row) {
        members.filter(DistributionColumns::fits)
                .ifPresentOrElse(some -> write(some, row), () -> row.nothing(COLUMNS.size()));
    }

    private static void write(Distribution members, RowWriter row) {
        row.integer(members.count()).text(members.unweightedMean().unit()).decimal(value(members.unweightedMean()));
        members.quartiles().forEach(quartile -> row.decimal(value(quartile)));
        row.texts(members.outliers());
    }

    private static boolean fits(Distribution members) {
        return Decimals.fits(value(members.unweightedMean()))
                && members.quartiles().stream().allMatch(quartile -> Decimals.fits(value(quartile)));
    }

    private static BigDecimal value(Datum datum) {
        return datum.value().orElseThrow();
    }

    @Override
    public Optional<Distribution> read(RowReader row) {
        OptionalInt count = row.optionalInteger();
        if (count.isEmpty()) {
            row.skip(COLUMNS.size() - 1);
            return Optional.empty();
        }
        String unit = row.text();
        Datum mean = datum(row, unit);
        List<Datum> quartiles = List.of(datum(row, unit), datum(row, unit), datum(row, unit));
        return Optional.of(new Distribution(count.getAsInt(), mean, quartiles, row.texts()));
    }

    private static Datum datum(RowReader row, String unit) {
        return Datum.of(row.decimal(), unit, BigDecimal.ZERO);
    }
}
