package io.duibiao.lake.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lake at one moment: the version of each of its tables. A run records those that it published from among its counts, in {@code
 * run.json} and in {@code ops/runs}.
 *
 * @param tables the versions by the table's folder, such as {@code silver/observations}
 */
public record LakeVersion(Map<String, Long> tables) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIELD = "table_versions";

    public LakeVersion {
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    }

    /** Adds the versions to the counts of a run. */
    public void addTo(ObjectNode counts) {
        ObjectNode node = counts.putObject(FIELD);
        tables.forEach(node::put);
    }

    /** Reads what {@link #addTo} added to the counts of a run; empty where an older program recorded them. */
    public static Optional<LakeVersion> in(String counts) {
        try {
            JsonNode node = JSON.readTree(counts).path(FIELD);
            Map<String, Long> tables = new TreeMap<>();
            node.properties()
                    .forEach(
                            table -> tables.put(table.getKey(), table.getValue().asLong()));
            return node.isObject() ? Optional.of(new LakeVersion(tables)) : Optional.empty();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts of a run are JSON of ours: " + counts, e);
        }
    }
}
