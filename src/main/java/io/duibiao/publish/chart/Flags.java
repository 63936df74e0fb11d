package io.duibiao.publish.chart;

import io.duibiao.benchmark.result.Finding;
import io.duibiao.period.Period;
import io.duibiao.publish.ChangeLog.Revision;
import io.duibiao.publish.Fact;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of an indicator's figures of a publication beside the figures themselves: which were revised, which broke. */
final class Flags {
    private static final Map<String, Flag> BREAKS = Map.of("SERIES_BROKEN", Flag.TERRITORY, "UNIT_CHANGED", Flag.UNIT);

    private final Map<Point, Set<Flag>> breaks = new HashMap<>();
    private final Map<Point, Revision> revisedGrowth = new HashMap<>();
    private final Map<Point, Revision> revisedLevels = new HashMap<>();

    /**
     * Makes the flags of a publication.
     *
     * @param findings where series broke
     * @param revisions what was revised, the latest first
     */
    Flags(List<Finding> findings, List<Revision> revisions) {
        findings.stream()
                .filter(finding -> BREAKS.containsKey(finding.code()))
                .forEach(finding -> breaks.computeIfAbsent(
                                new Point(finding.region(), finding.indicator(), finding.period()),
                                point -> EnumSet.noneOf(Flag.class))
                        .add(BREAKS.get(finding.code())));
        for (Revision revision : revisions) {
            Point point = new Point(revision.region(), revision.indicator(), revision.period());
            if (!revision.after().figure().isPresent()) {
                continue;
            }
            if (revision.label().equals(Fact.Label.GROWTH)) {
                // The earliest one comes last and wins: a reader remembers the first figure.
                revisedGrowth.put(point, revision);
            } else if (revision.label().equals(Fact.Label.LEVEL)) {
                revisedLevels.put(point, revision);
            }
        }
    }

    /** Returns how a region's series is broken in a period. */
    Set<Flag> breaks(Point point) {
        return breaks.getOrDefault(point, Set.of());
    }

    /** Returns how published growth was first given before it was revised; empty where it was not. */
    Optional<Revision> revisedGrowth(Point point) {
        return Optional.ofNullable(revisedGrowth.get(point));
    }

    /** Returns whether growth that is computed from the levels of two years rests on a revised one. */
    boolean restsOnRevisedLevel(Point point) {
        return revisedLevels.containsKey(point)
                || revisedLevels.containsKey(new Point(
                        point.region(), point.indicator(), point.period().previousYear()));
    }

    /**
     * Whose figure of what and when.
     *
     * @param region the region's code
     * @param indicator the indicator's id
     * @param period the period
     */
    record Point(String region, String indicator, Period period) {}
}
