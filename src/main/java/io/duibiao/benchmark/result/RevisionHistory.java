package io.duibiao.benchmark.result;

import java.util.List;

/**
 * How a figure was revised from release to release: one column of a revision triangle.
 *
 * @param region the region's code
 * @param year the calendar year in which the period begins
 * @param releases the figures, the first published one first
 * @param revision the last minus the first, in % of the first; in points for percentages and growth; absent with one release
 */
public record RevisionHistory(String region, int year, List<Release> releases, Datum revision) {
    public RevisionHistory {
        releases = List.copyOf(releases);
    }

    /**
     * A figure as released.
     *
     * @param figure the figure
     * @param vintage the release's name; empty where it has none
     * @param origin where it stands and when it came out
     */
    public record Release(Datum figure, String vintage, Origin origin) {}

    /**
     * The revisions of a region's figures of one indicator.
     *
     * @param region the region's code
     * @param count how many figures were released more than once
     * @param mean the mean revision: whether first figures are too low or too high
     * @param meanAbsolute the mean of the revisions' sizes: how far first figures are off
     */
    public record Summary(String region, int count, Datum mean, Datum meanAbsolute) {}
}
