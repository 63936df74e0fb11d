package io.duibiao.lake.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The file of one commit of a {@link TableLog}: an action a line, as JSON by its kind, such as {@code {"add":{"path":…}}}. */
public final class CommitFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final long version;
    private final FileSystem files;
    private final Path file;

    CommitFile(long version, FileSystem files, Path file) {
        this.version = version;
        this.files = files;
        this.file = file;
    }

    /** Returns the version of the table that the commit made. */
    public long version() {
        return version;
    }

    /** Returns what the commit says of itself; empty where it does not, since the protocol does not ask for it. */
    public Optional<JsonNode> info() {
        // Delta writes this first, and there may be a thousand files behind it.
        return actions("commitInfo", 1).stream().findFirst();
    }

    /** Returns the files that the commit added, as the protocol tells them. */
    public List<JsonNode> added() {
        return actions("add", Integer.MAX_VALUE);
    }

    private List<JsonNode> actions(String kind, int most) {
        List<JsonNode> actions = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(files.open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && actions.size() < most; line = lines.readLine()) {
                JsonNode action = JSON.readTree(line).path(kind);
                if (action.isObject()) {
                    actions.add(action);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return actions;
    }
}
