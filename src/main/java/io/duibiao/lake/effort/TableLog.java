package io.duibiao.lake.effort;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duibiao.lake.effort.Effort.Written;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The log of a Delta table, a JSON file a commit whose name sorts by version.
 *
 * @param folder the folder of the log
 * @param hadoop how it is reached
 */
record TableLog(Path folder, Configuration hadoop) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern COMMIT = Pattern.compile("\\d{20}\\.json");

    /** Returns the name of the last commit; blank where there is no table yet. */
    String last() {
        return commits().map(Path::getName).max(String::compareTo).orElse("");
    }

    /** Returns what the commits after the one of this name did. */
    Written writtenAfter(String commit) {
        return commits()
                .filter(file -> file.getName().compareTo(commit) > 0)
                .map(this::written)
                .reduce(Written.NOTHING, Written::plus);
    }

    private Stream<Path> commits() {
        try {
            FileSystem files = folder.getFileSystem(hadoop);
            return files.exists(folder)
                    ? Arrays.stream(files.listStatus(folder, file -> COMMIT.matcher(file.getName())
                                    .matches()))
                            .map(status -> status.getPath())
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private Written written(Path commit) {
        Written sum = new Written(1, 0, 0, 0);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(folder.getFileSystem(hadoop).open(commit), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode added = JSON.readTree(line).path("add");
                if (added.isObject()) {
                    sum = sum.plus(file(added.path("size").asLong()));
                }
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + commit, e);
        }
    }

    private static Written file(long bytes) {
        return new Written(0, 1, bytes < Written.SMALL_BYTES ? 1 : 0, bytes);
    }
}
