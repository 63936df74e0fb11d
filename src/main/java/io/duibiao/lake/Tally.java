package io.duibiao.lake;

import io.duibiao.document.Reason;
import io.duibiao.lake.Absorption.Change;
import io.duibiao.lake.IngestSummary.Figures;
import io.duibiao.lake.IngestSummary.Files;
import io.duibiao.observation.Key;
import io.duibiao.observation.Observation;
import io.duibiao.observation.Observation.Status;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what files gave; the tallies of parts of the files add up to that of all. */
final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<FileTaken> taken = new ArrayList<>();
    private final Map<Reason, Long> rejects = new EnumMap<>(Reason.class);
    private final Set<String> regions = new HashSet<>();
    private final Set<String> periods = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private long unchanged;
    private long unreadable;
    private long figures;
    private long ambiguous;

    /** Counts a file that was read or withdrawn. */
    Tally file(FileTaken file) {
        taken.add(file);
        return this;
    }

    /** Counts a file that was passed by. */
    Tally unchanged() {
        unchanged++;
        return this;
    }

    /** Counts a file that gave no document. */
    Tally unreadable() {
        unreadable++;
        return this;
    }

    /** Counts figures. */
    Tally figures(List<Observation> observations) {
        for (Observation observation : observations) {
            Key key = observation.key();
            figure(key.region(), key.period().toString(), key.indicator());
        }
        return this;
    }

    /** Counts a figure of this status. */
    Tally status(String status) {
        ambiguous += status.equals(Status.AMBIGUOUS.name()) ? 1 : 0;
        return this;
    }

    /** Counts a figure of this region, period and indicator. */
    Tally figure(String region, String period, String indicator) {
        figures++;
        regions.add(region);
        periods.add(period);
        indicators.add(indicator);
        return this;
    }

    /** Counts something that was not taken. */
    Tally reject(Reason reason) {
        rejects.merge(reason, 1L, Long::sum);
        return this;
    }

    /** Adds what another tally counted. */
    Tally add(Tally other) {
        taken.addAll(other.taken);
        unchanged += other.unchanged;
        other.rejects.forEach((reason, count) -> rejects.merge(reason, count, Long::sum));
        regions.addAll(other.regions);
        periods.addAll(other.periods);
        indicators.addAll(other.indicators);
        unreadable += other.unreadable;
        figures += other.figures;
        ambiguous += other.ambiguous;
        return this;
    }

    /** Returns the counts of files. */
    Files files() {
        long fresh = count(FileState.NEW);
        long gone = count(FileState.GONE);
        long read = taken.size() - gone;
        return new Files(read, unchanged, read - fresh, unreadable, gone);
    }

    private long count(FileState why) {
        return taken.stream().filter(file -> file.why() == why).count();
    }

    /** Returns how many figures were counted. */
    long figures() {
        return figures;
    }

    /** Returns how often something was not taken. */
    long rejected() {
        return rejects.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns all counts, with what keeping the figures did. */
    IngestSummary summary(Change change) {
        Figures counted = new Figures(
                figures, change.added(), change.withdrawn(), regions.size(), periods.size(), indicators.size());
        return new IngestSummary(files(), taken, counted, rejects);
    }

    /** Returns the counts of figures as those of a lake with so many documents and benchmarks. */
    LakeContents contents(long documents, long benchmarks) {
        return new LakeContents(
                documents, figures, ambiguous, regions.size(), periods.size(), indicators.size(), benchmarks);
    }
}
