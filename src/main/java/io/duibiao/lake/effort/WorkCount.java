package io.duibiao.lake.effort;

import io.duibiao.lake.effort.Effort.Bytes;
import io.duibiao.lake.effort.Effort.Work;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobEnd;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.StageInfo;
import org.apache.spark.storage.RDDInfo;
import scala.jdk.javaapi.CollectionConverters;

/** Counts what Spark does, stage by stage, since not all of our work is a query that Spark tells as one. */
final class WorkCount extends SparkListener {
    private static final Set<String> SCANS = Set.of("FileScanRDD", "DataSourceRDD");
    private static final String SORT_TIME = "sort time";

    private final Set<Integer> kept = new HashSet<>();
    private long jobs;
    private long stages;
    private long tasks;
    private long scans;
    private long shuffles;
    private long sorts;
    private Bytes bytes = new Bytes(0, 0, 0);

    @Override
    public synchronized void onJobEnd(SparkListenerJobEnd end) {
        jobs++;
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
        tasks++;
        TaskMetrics metrics = end.taskMetrics();
        // A task that failed has none.
        if (metrics != null) {
            bytes = new Bytes(
                    bytes.read() + metrics.inputMetrics().bytesRead(),
                    bytes.written() + metrics.outputMetrics().bytesWritten(),
                    bytes.shuffled() + metrics.shuffleWriteMetrics().bytesWritten());
        }
    }

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
        StageInfo stage = completed.stageInfo();
        stages++;
        shuffles += stage.shuffleDepId().isDefined() ? 1 : 0;
        sorts += CollectionConverters.asJava(stage.accumulables()).values().stream()
                .filter(metric -> metric.name().contains(SORT_TIME))
                .count();
        scans += scans(stage);
    }

    /** The files below what an earlier stage kept in memory are not read again. */
    private long scans(StageInfo stage) {
        Map<Integer, RDDInfo> all = new HashMap<>();
        CollectionConverters.asJava(stage.rddInfos()).forEach(rdd -> all.put(rdd.id(), rdd));
        Set<Integer> inner = new HashSet<>();
        all.values()
                .forEach(rdd -> CollectionConverters.asJava(rdd.parentIds()).forEach(id -> inner.add((Integer) id)));
        Deque<Integer> ahead = new ArrayDeque<>(all.keySet());
        ahead.removeAll(inner);
        Set<Integer> seen = new HashSet<>();
        long found = 0;
        while (!ahead.isEmpty()) {
            RDDInfo rdd = all.get(ahead.remove());
            if (rdd != null && seen.add(rdd.id()) && !isThere(rdd)) {
                found += SCANS.contains(rdd.name()) ? 1 : 0;
                CollectionConverters.asJava(rdd.parentIds()).forEach(id -> ahead.add((Integer) id));
            }
        }
        return found;
    }

    private boolean isThere(RDDInfo rdd) {
        return rdd.storageLevel().isValid() && !kept.add(rdd.id());
    }

    /** Returns the counts so far. */
    synchronized Work soFar() {
        return new Work(jobs, stages, tasks, scans, shuffles, sorts, bytes);
    }
}
