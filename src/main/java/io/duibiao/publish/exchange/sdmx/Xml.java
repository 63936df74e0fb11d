package io.duibiao.publish.exchange.sdmx;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML of SDMX-ML 3.0, an element a line. */
final class Xml {
    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";

    private final XMLStreamWriter out;
    private int depth;

    Xml(Writer text) throws XMLStreamException {
        out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    }

    /** Begins the document with its root element. */
    void begin(String root) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeCharacters("\n");
        out.writeStartElement(root);
        out.writeAttribute("xmlns:mes", SCHEMAS + "message");
        out.writeAttribute("xmlns:str", SCHEMAS + "structure");
        out.writeAttribute("xmlns:com", SCHEMAS + "common");
        depth++;
    }

    /** Opens an element; attributes are names and values in turn. */
    Xml open(String element, String... attributes) throws XMLStreamException {
        indent();
        out.writeStartElement(element);
        attributes(attributes);
        depth++;
        return this;
    }

    /** Writes an element without content. */
    Xml empty(String element, String... attributes) throws XMLStreamException {
        indent();
        out.writeEmptyElement(element);
        attributes(attributes);
        return this;
    }

    /** Writes an element that holds a text. */
    Xml text(String element, String text, String... attributes) throws XMLStreamException {
        indent();
        out.writeStartElement(element);
        attributes(attributes);
        out.writeCharacters(printable(text));
        out.writeEndElement();
        return this;
    }

    /** Closes the element that was opened last. */
    Xml close() throws XMLStreamException {
        depth--;
        indent();
        out.writeEndElement();
        return this;
    }

    /** Closes the root element and ends the document. */
    void end() throws XMLStreamException {
        close();
        out.writeCharacters("\n");
        out.writeEndDocument();
        out.flush();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void indent() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Returns the text with a replacement for each character that XML cannot hold. */
    private static String printable(String text) {
        return text.codePoints()
                .map(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && !isLoneSurrogate(c) || c == '\n' || c == '\t'
                        ? c
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
