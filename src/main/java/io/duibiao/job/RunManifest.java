package io.duibiao.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duibiao.benchmark.result.ReleaseHabit.Freshness;
import io.duibiao.lake.effort.Effort;
import io.duibiao.schema.StoredDocument;
import io.duibiao.schema.Tables;
import java.util.List;
import java.util.TreeMap;

/** What {@code run.json} says: inputs with their hashes, versions, counts in and out, timings. */
final class RunManifest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** The version of {@code gold/benchmarks} that was published from. */
    static final String COMPARED = "benchmarks";

    /** The id of that table. */
    static final String TABLE = "benchmarks_table";

    private static final String UNTOLD = "completes_another_run";

    private RunManifest() {}

    static String json(JobSpecification job, RunReport report, Versions versions, List<StoredDocument> documents) {
        ObjectNode root = JSON.createObjectNode();
        root.put("run", report.run());
        root.put("job", job.name());
        versions(root.putObject("versions"), versions);
        root.withObject("/versions")
                .put(COMPARED, report.published().from().lake().tables().get(Tables.BENCHMARKS.path()))
                .put(TABLE, report.published().from().table());
        root.set("counts", counts(report));
        ObjectNode timings = root.putObject("seconds");
        report.spent().timings().forEach((step, took) -> timings.put(step, took.toMillis() / 1000.0));
        ObjectNode tables = root.putObject("tables");
        report.spent().effort().tables().forEach((table, written) -> written(tables.putObject(table), written));
        ArrayNode taken = root.putArray("files");
        report.ingested().taken().forEach(file -> taken.addObject()
                .put("source", file.source())
                .put("why", file.why().name()));
        ArrayNode astray = root.putArray("corrections_astray");
        report.taken().astray().forEach(astray::add);
        ArrayNode withheld = root.putArray("briefs_withheld");
        report.published().withheld().forEach(withheld::add);
        overdue(root.putArray("overdue"), report.published().overdue());
        ArrayNode published = root.putArray("published");
        report.published().editions().forEach(edition -> edition(published.addObject(), edition));
        ArrayNode inputs = root.putArray("inputs");
        documents.forEach(
                document -> inputs.addObject().put("source", document.source()).put("sha256", document.id()));
        return text(root);
    }

    static void overdue(ArrayNode node, List<Overdue> overdue) {
        overdue.forEach(one -> node.addObject()
                .put("group", one.group())
                .put("indicator", one.indicator())
                .put("period", one.next().toString())
                .put("due", one.due().toString())
                .put("level", one.freshness() == Freshness.STALE ? "error" : "warning"));
    }

    private static void edition(ObjectNode node, MadeEdition edition) {
        node.put("folder", edition.folder()).put("run", edition.run()).put("basis", edition.basis());
        node.put("carried_over", edition.isCarriedOver());
        ArrayNode files = node.putArray("files");
        edition.files()
                .forEach(file -> files.addObject().put("path", file.path()).put("sha256", file.sha256()));
        ArrayNode withheld = node.putArray("briefs_withheld");
        edition.withheld().forEach(withheld::add);
    }

    private static void versions(ObjectNode node, Versions versions) {
        node.put("duibiao", Product.VERSION);
        node.put("java", Runtime.version().toString());
        node.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
        node.put("reader", versions.reading().toString());
        node.put("comparison", versions.comparing());
    }

    /** Returns the counts of a run as JSON, as they stand in {@code run.json} and in {@code ops/runs}. */
    static ObjectNode counts(RunReport report) {
        ObjectNode counts = JSON.createObjectNode();
        var files = report.ingested().files();
        counts.put("files_read", files.read()).put("files_unchanged", files.unchanged());
        counts.put("files_gone", files.gone());
        ObjectNode why = counts.putObject("files_by_cause");
        report.ingested().causes().forEach((cause, count) -> why.put(cause.name(), count));
        counts.put("files_changed", files.changed()).put("files_unreadable", files.unreadable());
        var figures = report.ingested().figures();
        counts.put("figures_read", figures.delivered()).put("figures_added", figures.added());
        counts.put("figures_withdrawn", figures.withdrawn());
        ObjectNode rejects = counts.putObject("rejects");
        new TreeMap<>(report.ingested().rejects()).forEach((reason, count) -> rejects.put(reason.name(), count));
        counts.put(UNTOLD, report.published().from().wasUntold());
        counts.put("panels_compared", report.compared().panels());
        counts.put("benchmarks_written", report.compared().benchmarks());
        counts.put("findings_written", report.compared().findings());
        var lake = report.contents();
        counts.putObject("lake")
                .put("documents", lake.documents())
                .put("observations", lake.observations())
                .put("ambiguous", lake.ambiguous())
                .put("regions", lake.regions())
                .put("periods", lake.periods())
                .put("indicators", lake.indicators())
                .put("benchmarks", lake.benchmarks());
        effort(counts.putObject("effort"), report.spent().effort());
        report.published().from().lake().addTo(counts);
        return counts;
    }

    private static void effort(ObjectNode node, Effort effort) {
        Effort.Work work = effort.work();
        node.put("jobs", work.jobs()).put("stages", work.stages()).put("tasks", work.tasks());
        node.put("scans", work.scans()).put("shuffles", work.shuffles()).put("sorts", work.sorts());
        node.put("bytes_read", work.bytes().read())
                .put("bytes_shuffled", work.bytes().shuffled());
        node.put("bytes_written", work.bytes().written());
        written(node, effort.written());
    }

    private static void written(ObjectNode node, Effort.Written written) {
        node.put("versions", written.versions()).put("files_added", written.files());
        node.put("small_files_added", written.smallFiles());
    }

    /** Returns whether the counts of a run say that it read a file, compared anything, or completed what a run had begun. */
    static boolean hasChanged(String counts) {
        try {
            JsonNode node = JSON.readTree(counts);
            return node.path("files_read").asLong() > 0
                    || node.path("files_gone").asLong() > 0
                    || node.path(UNTOLD).asBoolean()
                    || node.path("panels_compared").asLong() > 0;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts of a run are JSON of ours: " + counts, e);
        }
    }

    static String text(ObjectNode node) {
        try {
            return JSON.writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of texts and numbers can be written", e);
        }
    }
}
