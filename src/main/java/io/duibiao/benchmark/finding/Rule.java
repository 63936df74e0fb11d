package io.duibiao.benchmark.finding;

import io.duibiao.benchmark.Comparison;
import io.duibiao.benchmark.result.Finding;
import java.util.stream.Stream;

/** One reason to doubt figures. */
@FunctionalInterface
interface Rule {

    /** Returns what the rule finds in a compared panel; nothing for a sound one. */
    Stream<Finding> find(Comparison comparison);
}
