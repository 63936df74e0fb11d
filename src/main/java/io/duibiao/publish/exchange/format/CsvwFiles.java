package io.duibiao.publish.exchange.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.EditionWriter;
import io.duibiao.publish.exchange.ExactCsv;
import io.duibiao.publish.exchange.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * CSV on the Web (W3C, 2015): {@code rankings.csv} and beside it {@code rankings.csv-metadata.json}, where a reader looks for
 * it: types, meanings and key of the columns.
 */
final class CsvwFiles implements EditionWriter {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Override
    public List<Path> write(Edition edition, Path folder, String name) throws IOException {
        DataSet data = edition.data();
        Path csv = folder.resolve(name);
        ExactCsv.write(csv, data.columns().stream().map(Field::name).toList(), data.rows());
        Path metadata = folder.resolve(name + "-metadata.json");
        Files.writeString(metadata, JSON.writeValueAsString(metadata(edition, name)) + "\n");
        return List.of(csv, metadata);
    }

    private static ObjectNode metadata(Edition edition, String name) {
        DataSet data = edition.data();
        ObjectNode root = JSON.createObjectNode();
        root.putArray("@context").add("http://www.w3.org/ns/csvw").addObject().put("@language", "en");
        root.put("url", name.replace(" ", "%20"));
        root.put("dc:title", data.structure().name());
        root.put("dc:description", "Each row is " + data.structure().title() + ".");
        root.putObject("dc:modified")
                .put("@value", edition.prepared().toString())
                .put("@type", "xsd:dateTime");
        root.putObject("dialect")
                .put("encoding", "utf-8")
                .put("header", true)
                .putArray("lineTerminators")
                .add("\n");
        ObjectNode schema = root.putObject("tableSchema");
        data.columns()
                .forEach(field -> describe(schema.withArrayProperty("columns").addObject(), field));
        if (data.hasKey()) {
            ArrayNode key = schema.putArray("primaryKey");
            data.keyColumns().forEach(field -> key.add(field.name()));
        }
        return root;
    }

    private static void describe(ObjectNode column, Field field) {
        column.put("name", field.name());
        column.put("titles", field.name());
        column.put("dc:description", field.meaning());
        column.put("datatype", datatype(field));
    }

    private static String datatype(Field field) {
        return switch (field.type()) {
            case TEXT, PERIOD -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case DATE -> "date";
        };
    }
}
