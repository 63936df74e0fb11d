package io.duibiao.lake;

import io.duibiao.benchmark.result.Benchmark;
import io.duibiao.benchmark.result.Finding;
import io.duibiao.observation.Observation;
import io.duibiao.period.PeriodKind;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What compares the figures of a panel. It is carried to where the figures are and serves many panels there, several at a time: it must
 * be safe for use by several threads.
 */
public interface PanelFunction extends Serializable {

    /**
     * Returns what comparing gives: always the same for the same figures, in whatever order they come. An indicator that it
     * does not know gives nothing.
     *
     * @param indicator the id of the indicator of all figures
     * @param kind the kind of period of all figures
     * @param figures all figures of the panel that are in force, every vintage
     */
    PanelResult compare(String indicator, PeriodKind kind, List<Observation> figures);

    /**
     * Returns the sets of indicators that {@link #question} holds against one another. Where one of a set changed, all of it is
     * compared anew.
     */
    default List<Set<String>> families() {
        return List.of();
    }

    /** Returns the indicators of all families. */
    default Set<String> related() {
        return families().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /**
     * Returns what is found between the indicators of a family, each finding of one of these indicators.
     *
     * @param together rows of one region and one period, in any order, of indicators that are in families
     */
    default List<Finding> question(List<Benchmark> together) {
        return List.of();
    }

    /** Returns the function's version, which changes whenever the same figures would give something else: all is then compared anew. */
    String version();
}
