package io.duibiao.lake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duibiao.lake.storage.TableLog;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files that a commit adds to a table on a local disk.
 *
 * @param table the table's folder
 * @param paths where they are
 */
record AddedFiles(Path table, List<Path> paths) {
    private static final ObjectMapper JSON = new ObjectMapper();

    AddedFiles {
        paths = List.copyOf(paths);
    }

    /**
     * Returns the files that the actions of a commit add, rows or changes of rows.
     *
     * @param commit where the commit goes; what goes elsewhere than into a table's log adds none
     * @param actions a line of JSON each, by Delta's protocol
     */
    static AddedFiles of(Path commit, List<String> actions) {
        Optional<Path> table = Optional.ofNullable(commit.toAbsolutePath().getParent())
                .filter(log -> log.endsWith(TableLog.FOLDER))
                .map(Path::getParent);
        return table.map(folder -> new AddedFiles(
                        folder,
                        actions.stream()
                                .flatMap(action -> added(folder, action))
                                .toList()))
                .orElseGet(() -> new AddedFiles(commit, List.of()));
    }

    private static Stream<Path> added(Path table, String action) {
        if (!action.startsWith("{\"add\"") && !action.startsWith("{\"cdc\"")) {
            return Stream.empty();
        }
        try {
            String path = JSON.readTree(action).elements().next().path("path").asText();
            return Stream.of(Path.of(table.toUri().resolve(URI.create(path))));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IllegalArgumentException("This is no action of Delta's: " + action, e);
        }
    }

    /** Returns the folders that hold their names, and those of these folders, up to the table's own. */
    Set<Path> folders() {
        Set<Path> folders = new TreeSet<>();
        for (Path path : paths) {
            Path folder = path.getParent();
            while (folder != null && folder.startsWith(table) && Files.isDirectory(folder) && folders.add(folder)) {
                folder = folder.getParent();
            }
        }
        return folders;
    }
}
