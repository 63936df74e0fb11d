package io.duibiao.benchmark;

import java.util.ArrayList;
import java.util.List;

/**
 * The children of a region in a year, of whom some have a figure.
 *
 * @param parent the region and the year
 * @param members the codes of all its children's series
 */
public record Siblings(Spot parent, List<String> members) {
    public Siblings {
        members = List.copyOf(members);
    }

    /** Returns where the children are. */
    public List<Spot> spots() {
        List<Spot> spots = new ArrayList<>(members.size());
        for (String member : members) {
            spots.add(new Spot(member, parent.year()));
        }
        return spots;
    }
}
