package io.duibiao.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The catalogue of indicators. Names are compared in the form of {@link Names#normal}. */
public final class Indicators {
    /** 农林牧渔业(包括服务业)增加值: what a bracket says that the name includes. */
    private static final Pattern INCLUDED = Pattern.compile("\\((?:包括|含)[^()]*\\)");

    private final Map<String, Indicator> byId = new LinkedHashMap<>();
    private final Map<String, Indicator> byName = new HashMap<>();
    private final int longestName;

    /**
     * Makes the catalogue of these indicators, in their order.
     *
     * @throws IllegalArgumentException if two indicators share an id, or a name
     */
    public Indicators(List<Indicator> indicators) {
        int longest = 0;
        for (Indicator indicator : indicators) {
            if (byId.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException("Two indicators have the id '" + indicator.id() + "'");
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

    /** Returns the indicator with exactly this name or alias; what a bracket says that it includes is no part of it. */
    public Optional<Indicator> named(String name) {
        String normal = Names.normal(name);
        Indicator known = byName.get(normal);
        boolean remarked = known == null && normal.indexOf('(') >= 0;
        return Optional.ofNullable(
                remarked ? byName.get(INCLUDED.matcher(normal).replaceAll("")) : known);
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
