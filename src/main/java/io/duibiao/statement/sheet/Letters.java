package io.duibiao.statement.sheet;

import io.duibiao.document.Place;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Columns by their letters, as a spreadsheet shows them: {@code B}, {@code C..F}. */
public final class Letters {
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(?:(?:\\.\\.|-)([A-Z]{1,3}))?");

    private Letters() {}

    /** Returns the letters of a column counted from 0. */
    static String of(int column) {
        String label = new Place.Cell("", 0, column).label();
        return label.substring(1, label.length() - 1);
    }

    /** Returns the letters of columns, neighbours taken together: {@code C..F H}. */
    static String of(Collection<Integer> columns) {
        TreeSet<Integer> left = new TreeSet<>(columns);
        TreeSet<Integer> firsts = new TreeSet<>(columns);
        firsts.removeIf(column -> left.contains(column - 1));
        return firsts.stream().map(first -> run(first, left)).collect(Collectors.joining(" "));
    }

    private static String run(int first, NavigableSet<Integer> columns) {
        int last = first;
        while (columns.contains(last + 1)) {
            last++;
        }
        return first == last ? of(first) : of(first) + ".." + of(last);
    }

    /** Returns the columns, counted from 0, that letters and ranges of them name; none where the text is anything else. */
    public static NavigableSet<Integer> parse(String text) {
        NavigableSet<Integer> columns = new TreeSet<>();
        for (String part : text.strip().replaceAll("\\s*(\\.\\.|-)\\s*", "$1").split("[,\\s]+")) {
            Matcher matcher = RANGE.matcher(part);
            if (!matcher.matches()) {
                return new TreeSet<>();
            }
            int first = number(matcher.group(1));
            int last = matcher.group(2) == null ? first : number(matcher.group(2));
            for (int column = first; column <= last; column++) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Returns the one column that the text names; empty where it names none, or several. */
    static Optional<Integer> one(String text) {
        NavigableSet<Integer> columns = parse(text);
        return columns.size() == 1 ? Optional.of(columns.first()) : Optional.empty();
    }

    private static int number(String letters) {
        return letters.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
    }
}
