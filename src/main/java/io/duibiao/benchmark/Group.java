package io.duibiao.benchmark;

import java.util.List;

/**
 * Regions that are ranked among one another in a year.
 *
 * @param id a region's code for its children, the name of a level, or the id of a peer group
 * @param members the codes of their series, in the order of the catalogue
 * @param listsMissing whether each member without a figure is shown; else they are only counted
 */
public record Group(String id, List<String> members, boolean listsMissing) {
    public Group {
        members = List.copyOf(members);
    }

    /** Returns whether an id is a region's code, which is digits alone, so that the group is its children. */
    static boolean isOfChildren(String id) {
        return !id.isEmpty() && id.chars().allMatch(Character::isDigit);
    }
}
