package io.duibiao.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A rule that every row of a table keeps; Delta refuses a row that does not.
 *
 * @param name the name that an error message shows
 * @param condition the condition in SQL
 * @param demand the same as the condition, for those who know no SQL
 */
public record Rule(String name, String condition, Demand demand) {

    /** Returns a rule that only SQL says. */
    static Rule inSql(String name, String condition) {
        return new Rule(name, condition, new Demand.InSql());
    }

    /** Returns the rule that every required one of these columns is filled. */
    public static Rule filled(List<Column> columns) {
        List<String> required =
                columns.stream().filter(Column::required).map(Column::name).toList();
        return new Rule(
                "required_columns_filled",
                required.stream().map(column -> column + " IS NOT NULL").collect(Collectors.joining(" AND ")),
                new Demand.Filled(required));
    }

    /** Returns the rule that where a count is filled, it is above zero, and some numbers go up or stay. */
    static Rule inOrder(String name, String count, List<String> numbers) {
        String ascending = IntStream.range(1, numbers.size())
                .mapToObj(i -> " AND " + numbers.get(i - 1) + " <= " + numbers.get(i))
                .collect(Collectors.joining());
        return new Rule(name, whereFilled(count, count + " > 0" + ascending), new Demand.InOrder(count, numbers));
    }

    private static String whereFilled(String column, String condition) {
        // Delta takes a condition that is neither true nor false for a violation.
        return column + " IS NULL OR (" + condition + ")";
    }

    /** Returns the rule that a column is empty or holds the name of one of these constants. */
    static Rule oneOf(String column, Class<? extends Enum<?>> constants) {
        List<String> names =
                Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList();
        String quoted = names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
        return new Rule(
                column + "_known",
                whereFilled(column, column + " IN (" + quoted + ")"),
                new Demand.OneOf(column, Set.copyOf(names)));
    }

    /** Returns the rule that a column that is always filled holds no number below zero. */
    static Rule notNegative(String column) {
        return new Rule(column + "_not_negative", column + " >= 0", new Demand.NotNegative(column));
    }

    /** Returns the rule that a column is filled, or else the one that says why it is not. */
    static Rule orReason(String column, String reason) {
        return new Rule(
                column + "_or_a_reason",
                "(" + column + " IS NULL) = (" + reason + " IS NOT NULL)",
                new Demand.Either(column, reason));
    }

    /** Returns the rule that a place lies between the best and the worst one, and these among all. */
    static Rule within(String place) {
        String low = place + "_low";
        String high = place + "_high";
        String all = place + "_of";
        String condition =
                low + " > 0 AND " + place + " BETWEEN " + low + " AND " + high + " AND " + high + " <= " + all;
        return new Rule(
                place + "_within",
                whereFilled(place, condition),
                new Demand.Ascending(place, List.of(low, place, high, all)));
    }
}
