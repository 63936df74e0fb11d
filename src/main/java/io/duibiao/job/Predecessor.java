package io.duibiao.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the run before published: what it made from the same basis need not be made again.
 *
 * @param folder its folder
 * @param editions what it published, by folder
 * @param run its id; empty where there is none
 * @param compared what of {@code gold/benchmarks} it published from; empty where that is not known
 */
record Predecessor(Path folder, Map<String, MadeEdition> editions, String run, Optional<Compared> compared) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A table at a moment.
     *
     * @param table its id; empty where an older program did not note it
     * @param version its version
     */
    record Compared(String table, long version) {

        /** Returns whether this is a moment of that table, as far as it can be told. */
        boolean isOf(String other) {
            return table.isEmpty() || table.equals(other);
        }
    }

    /** Returns what {@code run.json} of a run's folder tells; nothing where there is none, or an older program wrote it. */
    static Predecessor in(Path folder) {
        try {
            return of(folder, JSON.readTree(Files.readString(folder.resolve("run.json"))));
        } catch (IOException e) {
            return new Predecessor(folder, Map.of(), "", Optional.empty());
        }
    }

    private static Predecessor of(Path folder, JsonNode manifest) {
        Map<String, MadeEdition> editions = new LinkedHashMap<>();
        for (JsonNode node : manifest.path("published")) {
            MadeEdition made = edition(node);
            editions.put(made.folder(), made);
        }
        JsonNode versions = manifest.path("versions");
        JsonNode compared = versions.path(RunManifest.COMPARED);
        return new Predecessor(
                folder,
                editions,
                manifest.path("run").asText(),
                compared.isIntegralNumber()
                        ? Optional.of(
                                new Compared(versions.path(RunManifest.TABLE).asText(), compared.asLong()))
                        : Optional.empty());
    }

    private static MadeEdition edition(JsonNode node) {
        return new MadeEdition(
                node.path("folder").asText(),
                node.path("basis").asText(),
                node.path("run").asText(),
                false,
                files(node.path("files")),
                texts(node.path("briefs_withheld")));
    }

    private static List<MadeFile> files(JsonNode array) {
        List<MadeFile> files = new ArrayList<>();
        array.forEach(file -> files.add(new MadeFile(
                file.path("path").asText(file.asText()), file.path("sha256").asText())));
        return files;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    /** Returns the edition that stands in a folder, if it was made from this basis. */
    Optional<MadeEdition> made(String edition, String basis) {
        return Optional.ofNullable(editions.get(edition))
                .filter(made -> made.basis().equals(basis));
    }

    /** Returns whether all files of an edition are still there, as they were published. */
    boolean isUntouched(MadeEdition edition) {
        return edition.files().stream().allMatch(file -> file.isUntouchedIn(folder));
    }

    /** Returns whether a file, by its path below the folder, is still there as it was published. */
    boolean isUntouched(String path) {
        return editions.values().stream()
                .flatMap(edition -> edition.files().stream())
                .anyMatch(file -> file.path().equals(path) && file.isUntouchedIn(folder));
    }
}
