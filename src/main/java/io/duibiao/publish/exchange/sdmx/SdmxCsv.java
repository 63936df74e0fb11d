package io.duibiao.publish.exchange.sdmx;

import io.duibiao.period.Period;
import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.ExactCsv;
import io.duibiao.publish.exchange.Field;
import io.duibiao.publish.exchange.FieldType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows of a data set as SDMX-CSV 2.0: whose they are, what is to be done with them, dimensions, measures, attributes. */
final class SdmxCsv {
    static final List<String> LEAD = List.of("STRUCTURE", "STRUCTURE_ID", "ACTION");
    static final String DATAFLOW = "dataflow";

    /** Information: what a consumer does with the rows is up to him. */
    private static final String INFORMATION = "I";

    private final DataSet data;
    private final Map<Field, Component> components;

    SdmxCsv(DataSet data) {
        this.data = data;
        this.components = Components.of(data.structure());
        this.components.keySet().retainAll(data.columns());
    }

    /** Writes the rows into a file. */
    void write(Path file) throws IOException {
        List<String> heading = new ArrayList<>(LEAD);
        components.values().forEach(component -> heading.add(component.id()));
        ExactCsv.write(file, heading, data.rows().stream().map(this::row).toList());
    }

    private List<String> row(List<String> cells) {
        List<String> row =
                new ArrayList<>(List.of(DATAFLOW, Names.reference(Names.flow(data.structure())), INFORMATION));
        components
                .keySet()
                .forEach(field -> row.add(value(field, cells.get(data.columns().indexOf(field)))));
        return row;
    }

    private String value(Field field, String cell) {
        if (cell.isEmpty()) {
            return data.structure().isKey(field) ? Names.NOT_APPLICABLE : "";
        }
        if (field.type() == FieldType.PERIOD) {
            return TimePeriod.of(Period.parse(cell));
        }
        return field.codes().isPresent() ? Names.code(cell) : cell;
    }
}
