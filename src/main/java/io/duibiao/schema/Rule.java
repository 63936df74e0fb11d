package io.duibiao.schema;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule that every row of a table keeps; Delta refuses a row that does not.
 *
 * @param name the name that an error message shows
 * @param condition the condition in SQL
 */
public record Rule(String name, String condition) {

    /** Returns the rule that every required one of these columns is filled. */
    public static Rule filled(List<Column> columns) {
        return new Rule(
                "required_columns_filled",
                columns.stream()
                        .filter(Column::required)
                        .map(column -> column.name() + " IS NOT NULL")
                        .collect(Collectors.joining(" AND ")));
    }

    /** Returns a rule that holds only where a column is filled. */
    static Rule whereFilled(String column, String name, String condition) {
        // Delta takes a condition that is neither true nor false for a violation.
        return new Rule(name, column + " IS NULL OR (" + condition + ")");
    }

    /** Returns the rule that a column is empty or holds the name of one of these constants. */
    static Rule oneOf(String column, Class<? extends Enum<?>> constants) {
        String names = Arrays.stream(constants.getEnumConstants())
                .map(constant -> "'" + constant.name() + "'")
                .collect(Collectors.joining(", "));
        return whereFilled(column, column + "_known", column + " IN (" + names + ")");
    }
}
