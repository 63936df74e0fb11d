package io.duibiao.publish;

import io.duibiao.period.Period;
import java.util.Optional;

/**
 * What a publication shows first.
 *
 * @param among the group that is ranked: a region's code for its members ({@code 500000}), or a peer group's id
 * @param period the period
 * @param subject the code of the region that is set off from the others; empty where none is
 */
public record Focus(String among, Period period, Optional<String> subject) {

    /** Returns whether the region is the one that is set off. */
    public boolean isSubject(String region) {
        return subject.filter(region::equals).isPresent();
    }
}
