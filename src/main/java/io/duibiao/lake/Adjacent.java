package io.duibiao.lake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;

/** Rows that lie one after the other and have the same values in some columns, brought together. */
final class Adjacent implements Iterator<List<Row>> {
    private final Iterator<Row> rows;
    private final List<String> columns;
    private final List<Row> ahead = new ArrayList<>(1);

    private Adjacent(Iterator<Row> rows, List<String> columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /** Returns the groups of rows that share their values in these columns, one group in memory at a time. */
    static Stream<List<Row>> of(Iterator<Row> rows, String... columns) {
        Adjacent groups = new Adjacent(rows, List.of(columns));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(groups, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || rows.hasNext();
    }

    @Override
    public List<Row> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Row first = ahead.isEmpty() ? rows.next() : ahead.remove(0);
        List<Row> group = new ArrayList<>();
        group.add(first);
        while (rows.hasNext() && ahead.isEmpty()) {
            Row row = rows.next();
            (isAlike(first, row) ? group : ahead).add(row);
        }
        return group;
    }

    private boolean isAlike(Row one, Row other) {
        for (String column : columns) {
            int at = one.fieldIndex(column);
            if (!one.get(at).equals(other.get(at))) {
                return false;
            }
        }
        return true;
    }
}
