package io.duibiao.lake.writer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.duibiao.schema.ObservationTable;
import java.net.URI;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.delta.actions.AddFile;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A file that belongs to a table, and what Delta keeps of it.
 *
 * @param file the file
 * @param statistics its statistics; a missing node where there are none
 */
record StandingFile(AddFile file, JsonNode statistics) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static StandingFile of(AddFile file) {
        try {
            return new StandingFile(
                    file, JSON.readTree(Optional.ofNullable(file.stats()).orElse("")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(file.path() + ": Cannot read what Delta keeps of the file", e);
        }
    }

    /** Returns how many of its rows are among these. */
    ReplacedRows.Share share(ReplacedRows replaced) {
        String folder = CollectionConverters.asJava(file.partitionValues()).get(ObservationTable.PERIOD);
        TextRange periods = folder == null ? range(ObservationTable.PERIOD) : TextRange.of(folder);
        return replaced.of(periods, range(ObservationTable.INDICATOR));
    }

    private TextRange range(String column) {
        return new TextRange(bound("minValues", column), bound("maxValues", column));
    }

    private Optional<String> bound(String which, String column) {
        return Optional.ofNullable(statistics.path(which).path(column).textValue());
    }

    /** Returns its name, without its folder. */
    String name() {
        return new Path(URI.create(file.path())).getName();
    }

    /** Returns how many rows it holds; 0 where that is not known. */
    long rows() {
        return statistics.path("numRecords").asLong();
    }
}
