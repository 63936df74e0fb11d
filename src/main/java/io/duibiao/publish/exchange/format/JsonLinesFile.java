package io.duibiao.publish.exchange.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.EditionWriter;
import io.duibiao.publish.exchange.Field;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** JSON Lines: an object a row, numbers with the decimals they were published with, absent values as null. */
final class JsonLinesFile implements EditionWriter {

    @Override
    public List<Path> write(Edition edition, Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        List<Field> columns = edition.data().columns();
        try (Writer text = Files.newBufferedWriter(file);
                JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            for (List<String> row : edition.data().rows()) {
                json.writeStartObject();
                for (int i = 0; i < columns.size(); i++) {
                    json.writeFieldName(columns.get(i).name());
                    write(json, columns.get(i), row.get(i), edition);
                }
                json.writeEndObject();
            }
            json.writeRaw(edition.data().rows().isEmpty() ? "" : "\n");
        }
        return List.of(file);
    }

    private static void write(JsonGenerator json, Field field, String cell, Edition edition) throws IOException {
        if (field.type().isNumber() && !cell.isEmpty()) {
            json.writeNumber(cell);
        } else if (cell.isEmpty() && !edition.data().structure().isKey(field)) {
            json.writeNull();
        } else {
            json.writeString(cell);
        }
    }
}
