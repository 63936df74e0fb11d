package io.duibiao.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duibiao.lake.FileTaken;
import java.util.List;

/**
 * What a run would do.
 *
 * @param files the files that it would read or withdraw, and why, by name
 * @param unchanged how many files it would pass by
 * @param isAllCompared whether it would compare every panel, since all is asked for, the rules are others or nothing was compared
 *     yet
 * @param panels the panels whose figures would change, each with those held against it, such as {@code gdp H1}
 * @param publications the outputs that it would make or carry over, such as {@code half-year/}
 * @param notes what an analyst should know of the inputs, a sentence each
 */
public record Forecast(
        List<FileTaken> files,
        long unchanged,
        boolean isAllCompared,
        List<String> panels,
        List<String> publications,
        List<String> notes) {
    public Forecast {
        files = List.copyOf(files);
        panels = List.copyOf(panels);
        publications = List.copyOf(publications);
        notes = List.copyOf(notes);
    }

    /** Returns whether a run would write nothing into the lake, and carry its outputs over. */
    public boolean isNothing() {
        return files.isEmpty() && panels.isEmpty() && !isAllCompared;
    }

    /** Returns the forecast as JSON. */
    public String json() {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("dry_run", true).put("files_unchanged", unchanged);
        ArrayNode taken = root.putArray("files");
        files.forEach(file -> taken.addObject()
                .put("source", file.source())
                .put("why", file.why().name()));
        root.put("compares_all", isAllCompared);
        ArrayNode compared = root.putArray("panels");
        panels.forEach(compared::add);
        ArrayNode published = root.putArray("publications");
        publications.forEach(published::add);
        root.put("carries_all_over", isNothing());
        ArrayNode said = root.putArray("notes");
        notes.forEach(said::add);
        return RunManifest.text(root);
    }
}
