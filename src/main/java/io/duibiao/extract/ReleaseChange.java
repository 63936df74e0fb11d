package io.duibiao.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One figure that two releases of a report do not say alike.
 *
 * @param kind whether it came, went, or has another value
 * @param earlier the row of the earlier release, by the names of the columns of {@code extract}; empty for what came
 * @param later the row of the later release; empty for what went
 */
public record ReleaseChange(Kind kind, Map<String, String> earlier, Map<String, String> later) {

    /** The names of the columns of {@link #values}. */
    public static final List<String> COLUMNS = List.of(
            "change",
            "region_name",
            "indicator",
            "subject",
            "measure",
            "comparator",
            "period",
            "earlier",
            "later",
            "unit",
            "earlier_place",
            "later_place",
            "earlier_clause",
            "later_clause");

    /** How two releases differ in a figure. */
    public enum Kind {
        /** Only the later release says it. */
        ADDED,
        /** Only the earlier release says it. */
        GONE,
        /** Both say it, with different values. */
        CHANGED
    }

    static ReleaseChange of(Optional<Map<String, String>> earlier, Optional<Map<String, String>> later) {
        Kind kind = earlier.isEmpty() ? Kind.ADDED : later.isEmpty() ? Kind.GONE : Kind.CHANGED;
        return new ReleaseChange(kind, earlier.orElse(Map.of()), later.orElse(Map.of()));
    }

    /** Returns the change as a row in the order of {@link #COLUMNS}; where the units differ, each value has its own. */
    public List<String> values() {
        Map<String, String> known = later.isEmpty() ? earlier : later;
        boolean oneUnit = kind != Kind.CHANGED || value(earlier, "unit").equals(value(later, "unit"));
        return List.of(
                kind.name().toLowerCase(Locale.ROOT),
                value(known, "region_name"),
                value(known, "indicator"),
                value(known, "subject"),
                value(known, "measure"),
                value(known, "comparator"),
                value(known, "period"),
                amount(earlier, oneUnit),
                amount(later, oneUnit),
                oneUnit ? value(known, "unit") : "",
                place(earlier),
                place(later),
                value(earlier, "clause"),
                value(later, "clause"));
    }

    private static String amount(Map<String, String> row, boolean withoutUnit) {
        String value = value(row, "value");
        String bound = value(row, "bound");
        String meant = bound.isEmpty() || bound.equals("exact") ? value : bound + " " + value;
        return withoutUnit ? meant : meant + " " + value(row, "unit");
    }

    private static String place(Map<String, String> row) {
        String start = value(row, "start");
        return start.isEmpty() ? value(row, "place") : start + ".." + value(row, "end");
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
