package io.duibiao.lake.reader;

import io.duibiao.period.Period;
import io.duibiao.schema.BenchmarkTable;
import io.duibiao.schema.ObservationTable;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which rows are wanted, such as {@code Filter.all().indicator("gdp").period(half).group("500000")}. What is named more than once
 * means any of the names; what is not named means all. A table without regions, say, takes no notice of them.
 */
public final class Filter {
    private static final Filter ALL = new Filter(Map.of());

    private final Map<String, Set<String>> wanted;

    private Filter(Map<String, Set<String>> wanted) {
        this.wanted = wanted;
    }

    /** Returns the filter that every row passes. */
    public static Filter all() {
        return ALL;
    }

    /** Returns this filter for an indicator, by its id. */
    public Filter indicator(String id) {
        return with(ObservationTable.INDICATOR, id);
    }

    /** Returns this filter for a period. */
    public Filter period(Period period) {
        return with(ObservationTable.PERIOD, period.toString());
    }

    /** Returns this filter for those who are ranked among a region's children, a level, or a peer group. */
    public Filter group(String group) {
        return with(BenchmarkTable.GROUP, group);
    }

    /** Returns this filter for a region, by its code. */
    public Filter region(String code) {
        return with(ObservationTable.REGION, code);
    }

    /** Returns this filter for the rows with one more value in a column. */
    Filter with(String column, String value) {
        Map<String, Set<String>> more = new TreeMap<>(wanted);
        Set<String> values = new LinkedHashSet<>(wanted.getOrDefault(column, Set.of()));
        values.add(value);
        more.put(column, Collections.unmodifiableSet(values));
        return new Filter(Collections.unmodifiableMap(more));
    }

    /** Returns the wanted values by column. */
    Map<String, Set<String>> wanted() {
        return wanted;
    }
}
