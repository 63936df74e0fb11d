package io.duibiao.lake;

import com.fasterxml.jackson.databind.JsonNode;
import io.duibiao.lake.storage.CommitFile;
import io.duibiao.lake.storage.TableLog;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;

/**
 * What the commits of a Delta table did, as they themselves say in its log.
 */
final class CommitLog {
    private static final String OVERWRITE = "OVERWRITE";

    private final TableLog log;

    CommitLog(String table, Configuration hadoop) {
        this.log = TableLog.of(table, hadoop);
    }

    /** Returns the last commit. */
    Commit last() {
        return newestFirst().findFirst().orElseThrow(() -> new IllegalStateException("There is no table at " + log));
    }

    /** Returns the last commit that carries a note; empty where none does that is still there. */
    Optional<Commit> lastNoted() {
        return newestFirst().filter(commit -> commit.note().isPresent()).findFirst();
    }

    /** Returns how many commits there are since small files were joined, or so many where there are more. */
    long sinceCompaction(int most) {
        return newestFirst()
                .limit(most)
                .takeWhile(commit -> !commit.operation().equals("OPTIMIZE"))
                .count();
    }

    /**
     * Returns whether a commit after a version wrote the whole table anew, as another layout does: what changed cannot be read over it,
     * since files of before have no values in the folders of after.
     */
    boolean isRewrittenAfter(long version) {
        return newestFirst().takeWhile(commit -> commit.version() > version).anyMatch(commit -> commit.operation()
                .equals(OVERWRITE));
    }

    private Stream<Commit> newestFirst() {
        return log.newestFirst().map(CommitLog::commit);
    }

    private static Commit commit(CommitFile file) {
        return file.info()
                .map(info -> commit(file.version(), info))
                .orElseGet(() -> new Commit(file.version(), "", Map.of(), Optional.empty()));
    }

    private static Commit commit(long version, JsonNode info) {
        Map<String, Long> counts = new HashMap<>();
        info.path("operationMetrics")
                .properties()
                .forEach(metric -> counts.put(metric.getKey(), metric.getValue().asLong()));
        boolean whole = info.path("operationParameters").path("mode").asText().equals("Overwrite")
                && !info.path("operationParameters").has("predicate");
        return new Commit(
                version,
                whole ? OVERWRITE : info.path("operation").asText(),
                counts,
                Optional.ofNullable(info.path("userMetadata").asText(null)));
    }
}
