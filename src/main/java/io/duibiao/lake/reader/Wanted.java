package io.duibiao.lake.reader;

import io.delta.kernel.expressions.And;
import io.delta.kernel.expressions.Column;
import io.delta.kernel.expressions.Literal;
import io.delta.kernel.expressions.Or;
import io.delta.kernel.expressions.Predicate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A filter as it applies to a table: a predicate by which files and row groups are passed by, and a test of each row left. */
final class Wanted {
    /** More values than these are not worth a look at a file's statistics. */
    private static final int VALUES_TO_SKIP_BY = 40;

    private final List<String> columns;
    private final Map<String, Set<String>> values;

    /** Takes of a filter what concerns the columns of a table. */
    Wanted(Filter filter, List<String> columns) {
        this.columns = columns;
        values = new TreeMap<>(filter.wanted());
        values.keySet().retainAll(columns);
    }

    /** Returns the condition for Kernel; empty where it would not spare anything. */
    Optional<Predicate> predicate() {
        return values.entrySet().stream()
                .filter(column -> column.getValue().size() <= VALUES_TO_SKIP_BY)
                .map(column -> anyOf(column.getKey(), column.getValue()))
                .reduce(And::new);
    }

    private static Predicate anyOf(String column, Set<String> values) {
        return values.stream()
                .map(value -> new Predicate("=", new Column(column), Literal.ofString(value)))
                .reduce(Or::new)
                .orElseThrow();
    }

    /** Returns whether a row passes. */
    boolean includes(KernelValues rows, int row) {
        for (Map.Entry<String, Set<String>> column : values.entrySet()) {
            Object value = rows.value(columns.indexOf(column.getKey()), row);
            if (value == null || !column.getValue().contains(value)) {
                return false;
            }
        }
        return true;
    }
}
