package io.duibiao.schema;

import static io.duibiao.schema.Column.optional;

import io.duibiao.benchmark.result.Standing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place in a ranking in six columns, all empty where there is none: {@code growth_rank}, {@code growth_rank_low} …
 *
 * @param name the name of the first column, with which the others begin
 */
record StandingColumns(String name) implements Part<Optional<Standing>> {
    private static final int COLUMNS = 6;

    @Override
    public List<Column> columns() {
        return List.of(
                optional(name, ColumnType.INTEGER, "place among the group; ties share the better one"),
                optional(name + "_low", ColumnType.INTEGER, "best place that rounding allows"),
                optional(name + "_high", ColumnType.INTEGER, "worst place that rounding allows"),
                optional(name + "_of", ColumnType.INTEGER, "how many were ranked"),
                optional(name + "_missing", ColumnType.INTEGER, "how many members are not ranked"),
                optional(name + "_change", ColumnType.INTEGER, "places won against a year earlier"));
    }

    @Override
    public List<Rule> rules() {
        return List.of(Rule.within(name));
    }

    @Override
    public void write(Optional<Standing> standing, RowWriter row) {
        if (standing.isEmpty()) {
            row.nothing(COLUMNS);
            return;
        }
        Standing place = standing.get();
        row.integer(place.rank())
                .integer(place.low())
                .integer(place.high())
                .integer(place.of())
                .integer(place.missing())
                .optionalInteger(place.change());
    }

    @Override
    public Optional<Standing> read(RowReader row) {
        OptionalInt rank = row.optionalInteger();
        if (rank.isEmpty()) {
            row.skip(COLUMNS - 1);
            return Optional.empty();
        }
        return Optional.of(new Standing(
                rank.getAsInt(), row.integer(), row.integer(), row.integer(), row.integer(), row.optionalInteger()));
    }
}
