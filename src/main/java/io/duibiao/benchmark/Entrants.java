package io.duibiao.benchmark;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The members of a group that have a figure to be ranked by, in the order of the group. */
final class Entrants {
    private final NumberedGroup group;
    private final Column column;
    private final int[] members;

    private Entrants(NumberedGroup group, Column column, int[] members) {
        this.group = group;
        this.column = column;
        this.members = members;
    }

    /** Returns the members that have a figure in a column. */
    static Entrants of(NumberedGroup group, Column column) {
        int[] members = new int[group.size()];
        int size = 0;
        for (int i = 0; i < members.length; i++) {
            if (column.has(group.region(i))) {
                members[size++] = i;
            }
        }
        return new Entrants(group, column, size == members.length ? members : Arrays.copyOf(members, size));
    }

    /** Returns those whose figures are in the unit that most of them use. */
    Entrants inOneUnit() {
        if (column.hasOneUnit() || members.length == 0) {
            return this;
        }
        Map<String, Integer> units = new TreeMap<>();
        for (int i = 0; i < members.length; i++) {
            units.merge(unit(i), 1, Integer::sum);
        }
        String most = units.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        int[] alike = IntStream.range(0, members.length)
                .filter(i -> unit(i).equals(most))
                .map(i -> members[i])
                .toArray();
        return new Entrants(group, column, alike);
    }

    NumberedGroup group() {
        return group;
    }

    int size() {
        return members.length;
    }

    /** Returns which member of the group an entrant is. */
    int member(int entrant) {
        return members[entrant];
    }

    /** Returns the value of an entrant's figure. */
    BigDecimal value(int entrant) {
        return column.value(group.region(members[entrant]));
    }

    /** Returns the unit of an entrant's figure. */
    String unit(int entrant) {
        return column.unit(group.region(members[entrant]));
    }

    /** Returns them ranked. */
    Ranking ranked() {
        int[] regions = new int[members.length];
        for (int i = 0; i < regions.length; i++) {
            regions[i] = group.region(members[i]);
        }
        return column.ranking(regions);
    }
}
