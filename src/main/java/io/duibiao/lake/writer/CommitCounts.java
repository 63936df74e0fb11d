package io.duibiao.lake.writer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.execution.metric.SQLMetric;
import org.apache.spark.sql.execution.metric.SQLMetrics;
import scala.jdk.javaapi.CollectionConverters;

/** How many rows and files a commit concerns, by the names under which Delta notes it. */
final class CommitCounts {
    private final SparkContext context;
    private final Map<String, SQLMetric> counts = new LinkedHashMap<>();

    private CommitCounts(SparkContext context) {
        this.context = context;
    }

    /** Returns the counts of added files. */
    static CommitCounts of(SparkContext context, List<WrittenFile> added) {
        return new CommitCounts(context)
                .with("numFiles", added.size())
                .with("numOutputRows", WrittenFile.rows(added))
                .with(
                        "numOutputBytes",
                        added.stream().mapToLong(WrittenFile::bytes).sum());
    }

    /** Counts removed files too, so many of whose rows were copied. */
    CommitCounts removed(List<StandingFile> removed, long copied) {
        long rows = removed.stream().mapToLong(StandingFile::rows).sum();
        return with("numRemovedFiles", removed.size())
                .with(
                        "numRemovedBytes",
                        removed.stream().mapToLong(file -> file.file().size()).sum())
                .with("numCopiedRows", copied)
                .with("numDeletedRows", rows - copied);
    }

    private CommitCounts with(String name, long value) {
        SQLMetric metric = SQLMetrics.createMetric(context, name);
        metric.set(value);
        counts.put(name, metric);
        return this;
    }

    /** Returns the counts as a transaction takes them. */
    scala.collection.immutable.Map<String, SQLMetric> all() {
        return scala.collection.immutable.Map.from(CollectionConverters.asScala(counts));
    }
}
