package io.duibiao.lake.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is in a backup, as its {@code backup.json} tells: a folder without one is no backup.
 *
 * @param run the run that left what was backed up
 * @param files the files
 */
record Contents(String run, List<StoredFile> files) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "backup.json";

    Contents {
        files = List.copyOf(files);
    }

    long bytes() {
        return files.stream().mapToLong(StoredFile::bytes).sum();
    }

    /** Returns what is in the backup in a folder; empty where there is none. */
    static Optional<Contents> of(Path backup) throws IOException {
        Path file = backup.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        JsonNode root = JSON.readTree(Files.readString(file));
        List<StoredFile> files = new ArrayList<>();
        for (JsonNode node : root.path("files")) {
            files.add(new StoredFile(
                    node.path("path").asText(),
                    node.path("bytes").asLong(),
                    node.path("sha256").asText()));
        }
        return Optional.of(new Contents(root.path("run").asText(), files));
    }

    void write(Path backup) throws IOException {
        ObjectNode root = JSON.createObjectNode().put("run", run);
        ArrayNode array = root.putArray("files");
        files.forEach(file -> array.addObject()
                .put("path", file.path())
                .put("bytes", file.bytes())
                .put("sha256", file.sha256()));
        Files.writeString(backup.resolve(NAME), root.toPrettyString() + "\n");
    }
}
