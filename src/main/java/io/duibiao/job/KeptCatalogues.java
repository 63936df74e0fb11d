package io.duibiao.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duibiao.lake.storage.KeptTexts;
import io.duibiao.reference.Catalogues;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The catalogues by which the runs of a lake worked, kept in the lake under the id of the first run that did: what was published then
 * can be made again, whatever a catalogue says today.
 */
final class KeptCatalogues {
    private static final String ENDING = ".json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String lake;

    /** Makes those of the lake in a folder or behind a URL. */
    KeptCatalogues(String lake) {
        this.lake = lake;
    }

    /**
     * Keeps the catalogues of a run, where they are not those of the run before.
     *
     * @throws RunException if the lake cannot be written
     */
    void keep(String run, Catalogues catalogues) {
        try (KeptTexts kept = KeptTexts.of(lake, KeptTexts.CATALOGUES)) {
            List<String> names = kept.names();
            String text = JSON.writeValueAsString(new TreeMap<>(catalogues.texts()));
            if (names.isEmpty() || !text.equals(kept.text(names.get(names.size() - 1)))) {
                kept.keep(run + ENDING, text);
            }
        } catch (IOException e) {
            throw new RunException(lake + ": Cannot keep the catalogues in the lake: " + e.getMessage() + ".", e);
        }
    }

    /**
     * Returns the catalogues by which a run worked; empty where a version of Duibiao ran that did not keep them.
     *
     * @throws RunException if they cannot be read
     */
    Optional<Catalogues> of(String run) {
        try (KeptTexts kept = KeptTexts.of(lake, KeptTexts.CATALOGUES)) {
            Optional<String> name = kept.names().stream()
                    .filter(other -> other.endsWith(ENDING))
                    .filter(other -> other.compareTo(run + ENDING) <= 0)
                    .reduce((earlier, later) -> later);
            return name.isPresent()
                    ? Optional.of(new Catalogues(
                            lake + "/" + KeptTexts.CATALOGUES + "/" + name.get(), texts(kept, name.get())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new RunException(lake + ": Cannot read the catalogues kept in the lake: " + e.getMessage() + ".", e);
        }
    }

    private static Map<String, String> texts(KeptTexts kept, String name) throws IOException {
        Map<String, String> texts = new HashMap<>();
        all(kept, name)
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }

    private static JsonNode all(KeptTexts kept, String name) throws IOException {
        try {
            return JSON.readTree(kept.text(name));
        } catch (JsonProcessingException e) {
            throw new IOException(
                    name + " in " + KeptTexts.CATALOGUES + " is damaged (" + e.getOriginalMessage()
                            + "); take it from a backup, or remove it to work by the catalogues of today",
                    e);
        }
    }
}
