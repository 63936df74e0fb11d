package io.duibiao.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The catalogue of indicators. Names are compared in the form of {@link Names#normal}. */
public final class Indicators {
    private static final Pattern ASIDE = Pattern.compile("\\((?:包括|含)[^()]*\\)|^(?:期|年|季|月|季度|本期)末");
    private static final String ENDS = "期年季月本";

    private final Map<String, Indicator> byId = new LinkedHashMap<>();
    private final Map<String, Indicator> byName = new HashMap<>();
    private final int longestName;

    /**
     * Makes the catalogue of these indicators, in their order.
     *
     * @throws IllegalArgumentException if two indicators share an id, be it in other case, or a name
     */
    public Indicators(List<Indicator> indicators) {
        int longest = 0;
        Map<String, String> ids = new HashMap<>();
        for (Indicator indicator : indicators) {
            if (byId.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException("Two indicators have the id '" + indicator.id() + "'");
            }
            String other = ids.put(indicator.id().toLowerCase(Locale.ROOT), indicator.id());
            if (other != null) {
                throw new IllegalArgumentException("The ids '" + other + "' and '" + indicator.id()
                        + "' differ in case only, and name the same cells of a workbook");
            }
            longest = Math.max(longest, addName(indicator.names().zh(), indicator));
            for (String alias : indicator.names().aliases()) {
                longest = Math.max(longest, addName(alias, indicator));
            }
        }
        longestName = longest;
    }

    private int addName(String name, Indicator indicator) {
        String normal = Names.normal(name);
        Indicator other = byName.put(normal, indicator);
        if (other != null && !other.id().equals(indicator.id())) {
            throw new IllegalArgumentException(
                    "Two indicators are called '" + name + "': '" + other.id() + "' and '" + indicator.id() + "'");
        }
        return normal.length();
    }

    /** Returns the indicator with this id. */
    public Optional<Indicator> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns the indicator with exactly this name or alias. What a bracket says that it includes is no part of a name, nor is the
     * end of a period before a stock (期末存款余额).
     */
    public Optional<Indicator> named(String name) {
        String normal = Names.normal(name);
        Indicator known = byName.get(normal);
        if (known != null || normal.isEmpty()) {
            return Optional.ofNullable(known);
        }
        boolean remarked = normal.indexOf('(') >= 0 || ENDS.indexOf(normal.charAt(0)) >= 0;
        return Optional.ofNullable(remarked ? byName.get(ASIDE.matcher(normal).replaceAll("")) : null);
    }

    /** Returns the length of the longest name in its normal form, in characters. */
    public int longestName() {
        return longestName;
    }

    /** Returns all indicators, in the order of the catalogue. */
    public List<Indicator> all() {
        return List.copyOf(byId.values());
    }
}
