package io.duibiao.publish.exchange.sdmx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a structure message back, by nothing but what stands in the file. */
final class StructureReader {
    private static final String STRUCTURE = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/structure";

    private final Document document;

    private StructureReader(Document document) {
        this.document = document;
    }

    static Definition read(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return new StructureReader(factory.newDocumentBuilder().parse(file.toFile())).definition();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("Cannot read " + file.getFileName() + " as XML: " + e.getMessage(), e);
        }
    }

    private Definition definition() {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        for (Element list : elements(document.getDocumentElement(), "Codelist")) {
            Set<String> ids = new LinkedHashSet<>();
            elements(list, "Code").forEach(code -> ids.add(code.getAttribute("id")));
            codes.put(list.getAttribute("id"), ids);
        }
        Element flow = elements(document.getDocumentElement(), "Dataflow").get(0);
        String reference = flow.getAttribute("agencyID") + ":" + flow.getAttribute("id") + "("
                + flow.getAttribute("version") + ")";
        return new Definition(reference, components(), codes);
    }

    private List<Component> components() {
        List<Component> components = new ArrayList<>();
        for (String kind :
                List.of(Component.DIMENSION, Component.TIME_DIMENSION, Component.ATTRIBUTE, Component.MEASURE)) {
            elements(document.getDocumentElement(), kind).stream()
                    .filter(element -> element.hasAttribute("id"))
                    .forEach(element -> components.add(component(kind, element)));
        }
        return components;
    }

    private static Component component(String kind, Element element) {
        Optional<String> codeList = elements(element, "Enumeration").stream()
                .map(Element::getTextContent)
                .map(urn -> urn.substring(urn.lastIndexOf(':') + 1, urn.lastIndexOf('(')))
                .findFirst();
        String textType = elements(element, "TextFormat").stream()
                .map(format -> format.getAttribute("textType"))
                .findFirst()
                .orElse("");
        return new Component(element.getAttribute("id"), kind, codeList, textType);
    }

    private static List<Element> elements(Element in, String name) {
        NodeList found = in.getElementsByTagNameNS(STRUCTURE, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
