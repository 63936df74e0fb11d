package io.duibiao.schema;

import java.util.List;
import java.util.Set;

/** What a {@link Rule} asks of a row's values: who writes columns sees to it by their values, without SQL. */
public sealed interface Demand {

    /**
     * All columns are filled.
     *
     * @param columns the columns
     */
    record Filled(List<String> columns) implements Demand {
        public Filled {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A column is empty or holds one of some texts.
     *
     * @param column the column
     * @param texts the texts
     */
    record OneOf(String column, Set<String> texts) implements Demand {
        public OneOf {
            texts = Set.copyOf(texts);
        }
    }

    /**
     * A column holds a number of at least zero.
     *
     * @param column the column
     */
    record NotNegative(String column) implements Demand {}

    /**
     * One of two columns is filled and the other one empty.
     *
     * @param one a column
     * @param other the other one
     */
    record Either(String one, String other) implements Demand {}

    /**
     * Where a column is filled, some others are, and hold whole numbers from 1 on, each at least the one before.
     *
     * @param where the column
     * @param columns the others, the one with the least number first
     */
    record Ascending(String where, List<String> columns) implements Demand {
        public Ascending {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Where a count is filled, it is above zero, and some decimal numbers are filled, each at least the one before.
     *
     * @param count the column of the count
     * @param numbers the columns of the others, the one with the least number first
     */
    record InOrder(String count, List<String> numbers) implements Demand {
        public InOrder {
            numbers = List.copyOf(numbers);
        }
    }

    /** Something that only the condition in SQL says. */
    record InSql() implements Demand {}
}
