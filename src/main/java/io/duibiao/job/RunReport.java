package io.duibiao.job;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duibiao.lake.CompareSummary;
import io.duibiao.lake.IngestSummary;
import io.duibiao.lake.LakeContents;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run did.
 *
 * @param run the run's id
 * @param ingested what was read
 * @param compared what was compared
 * @param contents what the lake holds now
 * @param changes what became different among the published rankings
 * @param timings how long each step took, in their order
 * @param output the folder of the outputs
 */
public record RunReport(
        String run,
        IngestSummary ingested,
        CompareSummary compared,
        LakeContents contents,
        RankingChanges changes,
        Map<String, Duration> timings,
        Path output) {
    public RunReport {
        timings = Collections.unmodifiableMap(new LinkedHashMap<>(timings));
    }

    /** Returns the summary as JSON: counts, changes, timings, and where the output is. */
    public String json() {
        ObjectNode node = RunManifest.counts(this);
        node.put("run", run);
        node.put("cells_added", changes.added()).put("cells_changed", changes.changed());
        node.put("cells_removed", changes.removed())
                .put("places_moved", changes.moves().size());
        node.put("output", output.toString());
        return RunManifest.text(node);
    }
}
