package io.duibiao.job.telling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duibiao.schema.RunRow.Outcome;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The last run as metrics in Prometheus' text format, for the text file collector of its node exporter. Each has the job as a
 * label; the counts of {@code run.json} keep their names behind {@code duibiao_}.
 *
 * @param file where they are written
 */
record MetricsFile(Path file) implements Teller {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void ended(Beginning run, Ending ending) throws IOException {
        String job = run.job();
        List<MetricSnapshot> metrics = new ArrayList<>();
        metrics.add(time("duibiao_run_started_timestamp_seconds", "When the last run began.", job, run.started()));
        metrics.add(time("duibiao_run_finished_timestamp_seconds", "When the last run ended.", job, ending.finished()));
        double took = seconds(Duration.between(run.started(), ending.finished()));
        metrics.add(gauge("duibiao_run_duration_seconds", "How long the last run took.")
                .dataPoint(point(took, "job", job))
                .build());
        metrics.add(outcome(job, ending.outcome()));
        GaugeSnapshot.Builder steps =
                gauge("duibiao_step_duration_seconds", "How long each step of the last run took.");
        for (Map.Entry<String, Duration> step : ending.seconds().entrySet()) {
            steps.dataPoint(point(seconds(step.getValue()), "job", job, "step", step.getKey()));
        }
        metrics.add(steps.build());
        for (Map.Entry<String, JsonNode> count : JSON.readTree(ending.counts()).properties()) {
            metrics.add(counts(count.getKey(), count.getValue(), job));
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(text, new MetricSnapshots(metrics));
        WholeFile.write(file, text.toByteArray());
    }

    private static MetricSnapshot outcome(String job, Outcome ended) {
        GaugeSnapshot.Builder metric =
                gauge("duibiao_run_outcome", "1 at the outcome of the last run, 0 at the others.");
        for (Outcome outcome : Outcome.values()) {
            metric.dataPoint(point(outcome == ended ? 1 : 0, "job", job, "outcome", outcome.name()));
        }
        return metric.build();
    }

    private static MetricSnapshot counts(String name, JsonNode count, String job) {
        GaugeSnapshot.Builder metric =
                gauge("duibiao_" + name, "Count '" + name + "' of the last run, as in its run.json.");
        if (count.isNumber()) {
            return metric.dataPoint(point(count.asDouble(), "job", job)).build();
        }
        for (Map.Entry<String, JsonNode> part : count.properties()) {
            metric.dataPoint(point(part.getValue().asDouble(), "job", job, "kind", part.getKey()));
        }
        return metric.build();
    }

    private static MetricSnapshot time(String name, String help, String job, Instant when) {
        return gauge(name, help)
                .dataPoint(point(when.toEpochMilli() / 1000.0, "job", job))
                .build();
    }

    private static GaugeSnapshot.Builder gauge(String name, String help) {
        return GaugeSnapshot.builder().name(name).help(help);
    }

    private static GaugeDataPointSnapshot point(double value, String... labels) {
        return GaugeDataPointSnapshot.builder()
                .value(value)
                .labels(Labels.of(labels))
                .build();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
