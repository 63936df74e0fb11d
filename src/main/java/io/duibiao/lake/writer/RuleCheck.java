package io.duibiao.lake.writer;

import io.duibiao.schema.Column;
import io.duibiao.schema.Demand;
import io.duibiao.schema.Rule;
import io.duibiao.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds the rows of a row group against the rules of their table, column by column. */
final class RuleCheck {
    private final String table;
    private final List<Rule> rules;
    private final Map<String, Integer> chunks = new HashMap<>();

    private RuleCheck(Table<?> table, List<Column> columns) {
        this.table = table.path();
        this.rules = rules(table).toList();
        for (int i = 0; i < columns.size(); i++) {
            chunks.put(columns.get(i).name(), i);
        }
    }

    /** Returns the check of a table's files that hold these columns; a column that names a folder is always filled. */
    static RuleCheck of(Table<?> table, List<Column> columns) {
        return new RuleCheck(table, columns);
    }

    /** Returns the rules of a table that this sees to. */
    static Stream<Rule> rules(Table<?> table) {
        return Stream.concat(Stream.of(Rule.filled(table.columns())), table.rules().stream())
                .filter(rule -> !(rule.demand() instanceof Demand.InSql));
    }

    /**
     * Checks rows.
     *
     * @throws IllegalStateException if one breaks a rule
     */
    void require(Chunk[] group) {
        for (Rule rule : rules) {
            if (!isKept(rule.demand(), group)) {
                throw new IllegalStateException(
                        table + ": Cannot write: a row breaks the rule '" + rule.name() + "'. Nothing was committed.");
            }
        }
    }

    private boolean isKept(Demand demand, Chunk[] group) {
        if (demand instanceof Demand.Filled filled) {
            return filled.columns().stream().filter(chunks::containsKey).allMatch(column -> any(column, group)
                    .isFull());
        }
        if (demand instanceof Demand.OneOf some) {
            return chunk(some.column(), group).values().holdsOnly(some.texts());
        }
        if (demand instanceof Demand.NotNegative number) {
            return chunk(number.column(), group).isFull()
                    && chunk(number.column(), group).values().isNotNegative();
        }
        if (demand instanceof Demand.Either either) {
            return chunk(either.one(), group).isFilledWhereEmpty(chunk(either.other(), group));
        }
        if (demand instanceof Demand.InOrder numbers) {
            return isInOrder(numbers, group);
        }
        return !(demand instanceof Demand.Ascending places) || isAscending(places, group);
    }

    private boolean isInOrder(Demand.InOrder demand, Chunk[] group) {
        ColumnChunk count = chunk(demand.count(), group);
        List<ColumnChunk> numbers =
                demand.numbers().stream().map(column -> chunk(column, group)).toList();
        for (int row = 0; row < count.size(); row++) {
            if (count.isFilled(row) && !(count.integer(row) > 0 && isInOrder(numbers, row))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInOrder(List<ColumnChunk> numbers, int row) {
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).isFilled(row)
                    || i > 0
                            && numbers.get(i - 1)
                                            .unscaled(row)
                                            .compareTo(numbers.get(i).unscaled(row))
                                    > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isAscending(Demand.Ascending places, Chunk[] group) {
        ColumnChunk where = chunk(places.where(), group);
        ColumnChunk[] numbers =
                places.columns().stream().map(column -> chunk(column, group)).toArray(ColumnChunk[]::new);
        for (int row = 0; row < where.size(); row++) {
            if (where.isFilled(row) && !isAscending(numbers, row)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscending(ColumnChunk[] numbers, int row) {
        int least = 1;
        for (ColumnChunk column : numbers) {
            int number = column.isFilled(row) ? column.integer(row) : 0;
            if (number < least) {
                return false;
            }
            least = number;
        }
        return true;
    }

    private ColumnChunk chunk(String column, Chunk[] group) {
        return (ColumnChunk) any(column, group);
    }

    private Chunk any(String column, Chunk[] group) {
        Integer at = chunks.get(column);
        if (at == null) {
            throw new IllegalStateException("No column " + column + " is among those of a file");
        }
        return group[at];
    }
}
