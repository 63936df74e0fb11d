package io.duibiao.job;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duibiao.lake.CompareSummary;
import io.duibiao.lake.IngestSummary;
import io.duibiao.lake.LakeContents;
import io.duibiao.lake.effort.Effort;
import io.duibiao.lake.reader.LakeVersion;
import io.duibiao.schema.RunRow.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run did.
 *
 * @param run the run's id
 * @param taken what was read
 * @param compared what was compared
 * @param contents what the lake holds now
 * @param published what was published
 * @param exports what was exported
 * @param spent what it took
 */
public record RunReport(
        String run,
        Taken taken,
        CompareSummary compared,
        LakeContents contents,
        Published published,
        JobExports exports,
        Spent spent) {

    /** Returns what was read. */
    public IngestSummary ingested() {
        return taken.ingested();
    }

    /**
     * What a run read.
     *
     * @param ingested what was read
     * @param astray which corrections by hand were applied to no file, since they name none or several; a sentence each
     */
    public record Taken(IngestSummary ingested, List<String> astray) {
        public Taken {
            astray = List.copyOf(astray);
        }

        /** Returns whether nothing of the input was rejected, remarks apart. */
        public boolean isAll() {
            return ingested.defects() == 0 && astray.isEmpty();
        }
    }

    /**
     * What a run took.
     *
     * @param timings how long each step took, in their order
     * @param effort what was asked of Spark and written to the tables, but for the note of the run itself
     */
    public record Spent(Map<String, Duration> timings, Effort effort) {
        public Spent {
            timings = Collections.unmodifiableMap(new LinkedHashMap<>(timings));
        }
    }

    /**
     * What a run published.
     *
     * @param changes what became different among the published rankings
     * @param editions what became of each publication in each language
     * @param overdue figures that should have come by now
     * @param output the folder of the outputs
     * @param from what it was made from
     */
    public record Published(
            RankingChanges changes, List<MadeEdition> editions, List<Overdue> overdue, Path output, Basis from) {
        public Published {
            editions = List.copyOf(editions);
            overdue = List.copyOf(overdue);
        }

        /** Returns why briefs were not published, a line a sentence; nothing where all are. */
        public List<String> withheld() {
            return editions.stream()
                    .flatMap(edition -> edition.withheld().stream())
                    .toList();
        }

        /** Returns how many files were taken over from the run before. */
        public long carriedOver() {
            return files(true);
        }

        /** Returns how many files were made. */
        public long made() {
            return files(false);
        }

        private long files(boolean carriedOver) {
            return editions.stream()
                    .filter(edition -> edition.isCarriedOver() == carriedOver)
                    .mapToLong(edition -> edition.files().size())
                    .sum();
        }
    }

    /**
     * What a publication is made from.
     *
     * @param lake the versions of the tables
     * @param table the id of {@code gold/benchmarks}
     * @param wasUntold whether the run found what no run had told of: one broke off before, or another job worked in the lake
     */
    public record Basis(LakeVersion lake, String table, boolean wasUntold) {}

    /**
     * Returns how the run ended, for all who are told: failed where an export was not delivered, with rejects where some input was
     * not taken or a brief was withheld.
     */
    public Outcome outcome() {
        if (!exports.failed().isEmpty()) {
            return Outcome.FAILED;
        }
        boolean all = taken.isAll() && published.withheld().isEmpty();
        return all ? Outcome.DONE : Outcome.REJECTS;
    }

    /** Returns the summary as JSON: counts, changes, timings, and where the output is. */
    public String json() {
        ObjectNode node = RunManifest.counts(this);
        node.put("run", run);
        node.put("cells_added", published.changes().added())
                .put("cells_changed", published.changes().changed());
        node.put("cells_removed", published.changes().removed())
                .put("places_moved", published.changes().moves().size());
        RunManifest.overdue(node.putArray("overdue"), published.overdue());
        node.put("outputs_made", published.made()).put("outputs_carried_over", published.carriedOver());
        ArrayNode astray = node.putArray("corrections_astray");
        taken.astray().forEach(astray::add);
        ArrayNode withheld = node.putArray("briefs_withheld");
        published.withheld().forEach(withheld::add);
        ArrayNode exported = node.putArray("exported");
        exports.done().forEach(done -> exported.add(done.text()));
        ArrayNode failed = node.putArray("exports_failed");
        exports.failed().forEach(failed::add);
        node.put("output", published.output().toString());
        return RunManifest.text(node);
    }
}
