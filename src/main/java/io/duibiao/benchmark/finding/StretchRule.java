package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.Nature;
import io.duibiao.benchmark.Stretch;
import io.duibiao.benchmark.result.Finding;
import java.util.Optional;

/** One reason to doubt the figures of a region and year, seen beside those of the years next to it. */
@FunctionalInterface
interface StretchRule {

    /** Returns what the rule finds of a region and year in a compared panel; nothing for sound figures. */
    Optional<Finding> find(Comparison comparison, Stretch stretch);

    /** Returns whether the rule is about indicators of this nature at all. */
    default boolean isAbout(Nature nature) {
        return true;
    }
}
