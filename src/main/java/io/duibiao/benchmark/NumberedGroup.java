package io.duibiao.benchmark;

/** A group together with the numbers that its members have in the tables of a panel, in their order. */
final class NumberedGroup {
    private final Group group;
    private final int[] regions;

    private NumberedGroup(Group group, int[] regions) {
        this.group = group;
        this.regions = regions;
    }

    /** Returns a group with its members' numbers in a table and all that are alike. */
    static NumberedGroup of(Group group, BySpot<?> table) {
        return new NumberedGroup(
                group, group.members().stream().mapToInt(table::number).toArray());
    }

    Group group() {
        return group;
    }

    /** Returns how many members there are. */
    int size() {
        return regions.length;
    }

    /** Returns the number of the member at an index. */
    int region(int index) {
        return regions[index];
    }

    /** Returns the code of the member at an index. */
    String code(int index) {
        return group.members().get(index);
    }
}
