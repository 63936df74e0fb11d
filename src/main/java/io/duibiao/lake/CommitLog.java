package io.duibiao.lake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The commits of a Delta table as they stand in its {@code _delta_log}, after the Delta protocol. Asking Spark for a table's history
 * gives the same and takes a job.
 */
final class CommitLog {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OVERWRITE = "OVERWRITE";
    private static final Pattern COMMIT = Pattern.compile("(\\d{20})\\.json");

    private final Path folder;
    private final Configuration hadoop;

    CommitLog(String table, Configuration hadoop) {
        this.folder = new Path(table, "_delta_log");
        this.hadoop = hadoop;
    }

    /** Returns the last commit. */
    Commit last() {
        return newestFirst().findFirst().orElseThrow(() -> new IllegalStateException("There is no table at " + folder));
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
        try {
            FileSystem files = folder.getFileSystem(hadoop);
            FileStatus[] all = files.exists(folder) ? files.listStatus(folder) : new FileStatus[0];
            return Arrays.stream(all)
                    .map(FileStatus::getPath)
                    .filter(file -> COMMIT.matcher(file.getName()).matches())
                    .sorted((one, other) -> other.getName().compareTo(one.getName()))
                    .map(file -> read(files, file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static Commit read(FileSystem files, Path file) {
        Matcher name = COMMIT.matcher(file.getName());
        long version = name.matches() ? Long.parseLong(name.group(1)) : -1;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(files.open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode info = JSON.readTree(line).path("commitInfo");
                if (!info.isMissingNode()) {
                    return commit(version, info);
                }
            }
            return new Commit(version, "", Map.of(), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
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
