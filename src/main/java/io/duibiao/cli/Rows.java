package io.duibiao.cli;

import java.util.List;

/**
 * A table as a command prints it.
 *
 * @param columns the headings
 * @param rows the cells of each row, as many as there are columns
 */
record Rows(List<String> columns, List<List<String>> rows) {
    Rows {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of " + row.size() + " cells under " + columns.size() + " columns: " + row);
            }
        }
    }
}
