package io.duibiao.lake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;

/**
 * What lies one after the other and is alike, brought together.
 *
 * @param <T> what lies so
 */
final class Adjacent<T> implements Iterator<List<T>> {
    private final Iterator<T> all;
    private final BiPredicate<T, T> alike;
    private final List<T> ahead = new ArrayList<>(1);

    private Adjacent(Iterator<T> all, BiPredicate<T, T> alike) {
        this.all = all;
        this.alike = alike;
    }

    /** Returns the groups of those that are alike, one group in memory at a time. */
    static <T> Stream<List<T>> of(Iterator<T> all, BiPredicate<T, T> alike) {
        Adjacent<T> groups = new Adjacent<>(all, alike);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(groups, Spliterator.ORDERED), false);
    }

    /** Returns the groups of rows that share their values in these columns, one group in memory at a time. */
    static Stream<List<Row>> of(Iterator<Row> rows, String... columns) {
        return of(rows, (one, other) -> isAlike(one, other, columns));
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || all.hasNext();
    }

    @Override
    public List<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T first = ahead.isEmpty() ? all.next() : ahead.remove(0);
        List<T> group = new ArrayList<>();
        group.add(first);
        while (all.hasNext() && ahead.isEmpty()) {
            T next = all.next();
            (alike.test(first, next) ? group : ahead).add(next);
        }
        return group;
    }

    private static boolean isAlike(Row one, Row other, String... columns) {
        for (String column : columns) {
            int at = one.fieldIndex(column);
            if (!one.get(at).equals(other.get(at))) {
                return false;
            }
        }
        return true;
    }
}
