package io.duibiao.statement.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rows of a sheet that stand together, as an analyst writes them: {@code 3..20}, or {@code 3} for one.
 *
 * @param first the upper one, counted from 0
 * @param last the lower one, counted from 0
 */
public record Rows(int first, int last) {
    private static final Pattern LABEL = Pattern.compile("([1-9]\\d{0,6})(?:\\s*(?:\\.\\.|-)\\s*([1-9]\\d{0,6}))?");

    public Rows {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("Invalid rows: " + first + ".." + last);
        }
    }

    /** Returns the rows from the first to the last of a list; empty where the list is. */
    static Optional<Rows> around(List<Integer> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Rows(rows.get(0), rows.get(rows.size() - 1)));
    }

    /** Returns the rows that a label names; empty where it is none. */
    public static Optional<Rows> parse(String label) {
        Matcher matcher = LABEL.matcher(label.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1)) - 1;
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2)) - 1;
        return last < first ? Optional.empty() : Optional.of(new Rows(first, last));
    }

    /** Returns the rows as printed, counted from 1. */
    public String label() {
        return first == last ? String.valueOf(first + 1) : (first + 1) + ".." + (last + 1);
    }

    /** Returns whether the row is one of them. */
    boolean contains(int row) {
        return first <= row && row <= last;
    }

    /** Returns their numbers, as far as a sheet of this height has them. */
    List<Integer> within(int height) {
        return IntStream.rangeClosed(first, Math.min(last, height - 1)).boxed().toList();
    }
}
