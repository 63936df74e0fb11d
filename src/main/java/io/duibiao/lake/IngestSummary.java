package io.duibiao.lake;

import io.duibiao.document.Reason;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an ingestion did.
 *
 * @param files the files
 * @param taken each file that was read or withdrawn, and why, by name
 * @param figures the figures of the files that were read
 * @param rejects how often something was not taken in them, by reason, in the order of the reasons
 */
public record IngestSummary(Files files, List<FileTaken> taken, Figures figures, Map<Reason, Long> rejects) {
    public IngestSummary {
        taken = taken.stream().sorted(Comparator.comparing(FileTaken::source)).toList();
        rejects = Collections.unmodifiableMap(new TreeMap<>(rejects));
    }

    /** Returns how many files were read or withdrawn for each reason that there was. */
    public Map<FileState, Long> causes() {
        return taken.stream()
                .collect(Collectors.groupingBy(
                        FileTaken::why, () -> new EnumMap<>(FileState.class), Collectors.counting()));
    }

    /** Returns how often something was not taken, for whatever reason. */
    public long rejected() {
        return rejects.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how often something was wrong with the input: {@link #rejected} without remarks. */
    public long defects() {
        return rejects.entrySet().stream()
                .filter(entry -> !entry.getKey().isRemark())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * The files of an ingestion.
     *
     * @param read how many were read, because they were new or changed
     * @param unchanged how many were passed by
     * @param changed how many of those read stood in the lake with other bytes, or as another reader read them
     * @param unreadable how many of those read gave no document
     * @param gone how many stood in the lake and are there no more: what they said is withdrawn
     */
    public record Files(long read, long unchanged, long changed, long unreadable, long gone) {}

    /**
     * The figures of the files that were read.
     *
     * @param delivered how many they gave
     * @param added how many of them were not in force before
     * @param withdrawn how many that were in force are no longer said by their changed or vanished file
     * @param regions of how many regions they are
     * @param periods of how many periods
     * @param indicators of how many indicators, those outside the catalogue included
     */
    public record Figures(long delivered, long added, long withdrawn, long regions, long periods, long indicators) {

        /** No figures. */
        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);
    }
}
