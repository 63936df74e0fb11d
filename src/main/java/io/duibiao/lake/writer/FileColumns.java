package io.duibiao.lake.writer;

import io.duibiao.schema.Column;
import io.duibiao.schema.Table;
import java.util.List;

/**
 * The columns that the files of a table hold.
 *
 * @param columns the columns
 * @param keys of how many of them, from the first, statistics are kept
 * @param rules what the rows in them are held against
 * @param folder where among the table's columns the one stands that names the file's folder; -1 where none does
 */
record FileColumns(List<Column> columns, int keys, RuleCheck rules, int folder) {
    FileColumns {
        columns = List.copyOf(columns);
    }

    /** Returns the columns of a table's files. */
    static FileColumns of(Table<?> table, TableShape shape) {
        List<Column> columns = table.columns().stream()
                .filter(column -> !shape.isFolder(column.name()))
                .toList();
        long keys = columns.stream()
                .takeWhile(column -> shape.keys().contains(column.name()))
                .count();
        int folder = shape.byPeriod() ? table.columnNames().indexOf(shape.periodColumn()) : -1;
        return new FileColumns(columns, (int) keys, RuleCheck.of(table, columns), folder);
    }
}
