package io.duibiao.reference;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The catalogue files as they were read: what travels to where the work is done, and is loaded there.
 *
 * @param folder where they lay, for messages
 * @param texts the content of each file by its name
 */
public record Catalogues(String folder, Map<String, String> texts) implements Serializable {
    /** The file that says who is compared with whom; no figure is read by it. */
    public static final String PEER_GROUPS = "peer_groups.csv";

    private static final List<String> FILES = List.of("regions.csv", "indicators.csv", "units.csv", PEER_GROUPS);

    public Catalogues {
        texts = Map.copyOf(texts);
    }

    /**
     * Returns the catalogue files of a folder.
     *
     * @throws ReferenceException if one is missing
     */
    public static Catalogues in(Path folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String file : FILES) {
            Path path = folder.resolve(file);
            if (!Files.isRegularFile(path)) {
                throw new ReferenceException(
                        path.toString(), "Cannot find this catalogue. 'duibiao init' makes a folder with all of them.");
            }
            try {
                texts.put(file, CatalogueText.read(path));
            } catch (IOException e) {
                throw new ReferenceException(path.toString(), "Cannot read this catalogue: " + e.getMessage() + ".");
            }
        }
        return new Catalogues(folder.toString(), texts);
    }

    /**
     * Returns the catalogues, checked.
     *
     * @throws ReferenceException if a line of one cannot be used
     */
    public Reference load() {
        return new ReferenceLoader(this).load();
    }
}
