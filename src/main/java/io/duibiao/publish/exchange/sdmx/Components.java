package io.duibiao.publish.exchange.sdmx;

import io.duibiao.publish.exchange.Field;
import io.duibiao.publish.exchange.FieldType;
import io.duibiao.publish.exchange.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table as components: dimensions in the order of the key, the period last; then measures, then attributes. */
final class Components {
    private Components() {}

    /** Returns the components in the order in which SDMX-CSV has its columns. */
    static Map<Field, Component> of(Structure structure) {
        List<Field> ordered = new ArrayList<>();
        for (String key : structure.key()) {
            structure
                    .field(key)
                    .filter(field -> field.type() != FieldType.PERIOD)
                    .ifPresent(ordered::add);
        }
        structure.fields().stream()
                .filter(field -> structure.isKey(field) && field.type() == FieldType.PERIOD)
                .forEach(ordered::add);
        List<Field> others = structure.fields().stream()
                .filter(field -> !structure.isKey(field) && !field.isLabel())
                .toList();
        others.stream().filter(field -> field.type().isNumber()).forEach(ordered::add);
        others.stream().filter(field -> !field.type().isNumber()).forEach(ordered::add);
        Map<Field, Component> components = new LinkedHashMap<>();
        ordered.forEach(field -> components.put(field, component(field, structure.isKey(field))));
        return components;
    }

    private static Component component(Field field, boolean key) {
        String textType = field.codes().isPresent() ? "" : textType(field.type());
        return new Component(
                Names.component(field), kind(field.type(), key), field.codes().map(Names::codeList), textType);
    }

    private static String kind(FieldType type, boolean key) {
        if (key) {
            return type == FieldType.PERIOD ? Component.TIME_DIMENSION : Component.DIMENSION;
        }
        return type.isNumber() ? Component.MEASURE : Component.ATTRIBUTE;
    }

    private static String textType(FieldType type) {
        return switch (type) {
            case TEXT -> "String";
            case PERIOD -> "ObservationalTimePeriod";
            case INTEGER -> "Integer";
            case DECIMAL -> "Decimal";
            case DATE -> "GregorianDay";
        };
    }
}
