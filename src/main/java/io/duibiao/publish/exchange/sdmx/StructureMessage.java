package io.duibiao.publish.exchange.sdmx;

import io.duibiao.publish.Naming;
import io.duibiao.publish.exchange.CodeList;
import io.duibiao.publish.exchange.DataSet;
import io.duibiao.publish.exchange.Edition;
import io.duibiao.publish.exchange.Field;
import io.duibiao.publish.exchange.Structure;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * The structure message of an edition. It declares the whole table, whichever columns are exported; its code lists are partial:
 * they hold the codes that the rows use.
 */
final class StructureMessage {
    private static final String MODEL = "urn:sdmx:org.sdmx.infomodel.";

    private final Edition edition;
    private final Structure structure;
    private final Map<Field, Component> components;

    StructureMessage(Edition edition) {
        this.edition = edition;
        this.structure = edition.data().structure();
        this.components = Components.of(structure);
    }

    /** Writes the message into a file. */
    void write(Path file) throws IOException {
        try (Writer text = Files.newBufferedWriter(file)) {
            Xml xml = new Xml(text);
            xml.begin("mes:Structure");
            header(xml);
            xml.open("mes:Structures");
            codeLists(xml);
            concepts(xml);
            flow(xml);
            dataStructure(xml);
            xml.close();
            xml.end();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void header(Xml xml) throws XMLStreamException {
        xml.open("mes:Header");
        xml.text("mes:ID", Names.structure(structure));
        xml.text("mes:Test", "false");
        xml.text("mes:Prepared", edition.prepared().toString());
        xml.empty("mes:Sender", "id", Names.AGENCY);
        xml.close();
    }

    private void codeLists(Xml xml) throws XMLStreamException {
        xml.open("str:Codelists");
        for (Map.Entry<CodeList, NavigableSet<String>> list : used().entrySet()) {
            open(xml, "str:Codelist", Names.codeList(list.getKey()), "isPartial", "true");
            name(xml, list.getKey().name().toLowerCase(Locale.ROOT));
            for (String code : list.getValue()) {
                xml.open("str:Code", "id", Names.code(code));
                name(xml, meaning(list.getKey(), code, edition.naming()));
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    private static String meaning(CodeList list, String code, Naming naming) {
        return code.isEmpty() ? "not applicable" : list.name(code, naming);
    }

    /** Returns the codes of the rows by their list; a blank one where a dimension has no value. */
    private Map<CodeList, NavigableSet<String>> used() {
        DataSet data = edition.data();
        Map<CodeList, NavigableSet<String>> used = new EnumMap<>(CodeList.class);
        components.keySet().forEach(field -> field.codes()
                .ifPresent(list -> used.computeIfAbsent(list, l -> new TreeSet<>())));
        for (int i = 0; i < data.columns().size(); i++) {
            Field field = data.columns().get(i);
            int column = i;
            field.codes().map(used::get).ifPresent(codes -> data.rows().stream()
                    .map(row -> row.get(column))
                    .filter(code -> !code.isEmpty() || structure.isKey(field))
                    .forEach(codes::add));
        }
        return used;
    }

    private void concepts(Xml xml) throws XMLStreamException {
        xml.open("str:ConceptSchemes");
        open(xml, "str:ConceptScheme", Names.CONCEPTS);
        name(xml, "columns of " + structure.name());
        for (Map.Entry<Field, Component> component : components.entrySet()) {
            xml.open("str:Concept", "id", component.getValue().id());
            name(xml, component.getKey().name());
            xml.text("com:Description", component.getKey().meaning(), "xml:lang", "en");
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private void flow(Xml xml) throws XMLStreamException {
        xml.open("str:Dataflows");
        open(xml, "str:Dataflow", Names.flow(structure));
        name(xml, structure.name());
        xml.text("str:Structure", MODEL + "datastructure.DataStructure=" + Names.reference(Names.structure(structure)));
        xml.close();
        xml.close();
    }

    private void dataStructure(Xml xml) throws XMLStreamException {
        xml.open("str:DataStructures");
        open(xml, "str:DataStructure", Names.structure(structure));
        name(xml, "each row is " + structure.title());
        xml.open("str:DataStructureComponents");
        list(xml, "str:DimensionList", Component::isDimension);
        list(xml, "str:AttributeList", component -> component.kind().equals(Component.ATTRIBUTE));
        list(xml, "str:MeasureList", component -> component.kind().equals(Component.MEASURE));
        xml.close();
        xml.close();
        xml.close();
    }

    private void list(Xml xml, String element, Predicate<Component> those) throws XMLStreamException {
        if (components.values().stream().noneMatch(those)) {
            return;
        }
        xml.open(element);
        int position = 1;
        for (Component component : components.values()) {
            if (those.test(component)) {
                component(xml, component, position++);
            }
        }
        xml.close();
    }

    private static void component(Xml xml, Component component, int position) throws XMLStreamException {
        if (component.kind().equals(Component.DIMENSION)) {
            xml.open("str:" + component.kind(), "id", component.id(), "position", String.valueOf(position));
        } else {
            xml.open("str:" + component.kind(), "id", component.id());
        }
        xml.text(
                "str:ConceptIdentity",
                MODEL + "conceptscheme.Concept=" + Names.reference(Names.CONCEPTS) + "." + component.id());
        xml.open("str:LocalRepresentation");
        if (component.codeList().isPresent()) {
            xml.text(
                    "str:Enumeration",
                    MODEL + "codelist.Codelist="
                            + Names.reference(component.codeList().get()));
        } else {
            xml.empty("str:TextFormat", "textType", component.textType());
        }
        xml.close();
        if (component.kind().equals(Component.ATTRIBUTE)) {
            xml.open("str:AttributeRelationship").empty("str:Observation").close();
        }
        xml.close();
    }

    private static void open(Xml xml, String element, String id, String... more) throws XMLStreamException {
        String[] attributes = Stream.concat(
                        Stream.of("id", id, "agencyID", Names.AGENCY, "version", Names.VERSION), Stream.of(more))
                .toArray(String[]::new);
        xml.open(element, attributes);
    }

    private static void name(Xml xml, String name) throws XMLStreamException {
        boolean chinese = name.codePoints().anyMatch(Character::isIdeographic);
        xml.text("com:Name", name, "xml:lang", chinese ? "zh" : "en");
    }
}
