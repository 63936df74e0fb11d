package io.duibiao.publish.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A piece of a page. Text is escaped where it is written, so that no name or sentence can become markup. */
sealed interface Node permits Node.Element, Node.Text, Node.Markup {

    /** Writes the piece as HTML. */
    void writeTo(StringBuilder html);

    /** Returns an element with these pieces inside. */
    static Element element(String name, Node... children) {
        return new Element(name, Map.of(), List.of(children));
    }

    /** Returns an element with a text inside. */
    static Element element(String name, String text) {
        return element(name, new Text(text));
    }

    /**
     * An element, such as {@code <td class="n">6.0</td>}.
     *
     * @param name its name
     * @param attributes its attributes in order
     * @param children what is inside
     */
    record Element(String name, Map<String, String> attributes, List<Node> children) implements Node {
        private static final Set<String> VOID = Set.of("meta", "input", "link", "br", "hr", "img");

        public Element {
            attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
            children = List.copyOf(children);
        }

        /** Returns the element with one attribute more. */
        Element with(String attribute, String value) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put(attribute, value);
            return new Element(name, more, children);
        }

        /** Returns the element with more pieces at its end. */
        Element add(List<? extends Node> nodes) {
            List<Node> more = new ArrayList<>(children);
            more.addAll(nodes);
            return new Element(name, attributes, more);
        }

        /** Returns the element with more pieces at its end. */
        Element add(Node... nodes) {
            return add(List.of(nodes));
        }

        @Override
        public void writeTo(StringBuilder html) {
            html.append('<').append(name);
            attributes.forEach((key, value) -> html.append(' ')
                    .append(key)
                    .append("=\"")
                    .append(escaped(value))
                    .append('"'));
            html.append('>');
            if (!VOID.contains(name)) {
                children.forEach(child -> child.writeTo(html));
                html.append("</").append(name).append('>');
            }
            if (Set.of("tr", "section", "thead", "tbody", "p", "h1", "h2", "h3", "header", "figure")
                    .contains(name)) {
                html.append('\n');
            }
        }
    }

    /**
     * A text.
     *
     * @param text the text as it is to be read
     */
    record Text(String text) implements Node {
        @Override
        public void writeTo(StringBuilder html) {
            html.append(escaped(text));
        }
    }

    /**
     * Markup of our own that is written as it is: style, script, a chart.
     *
     * @param markup the markup
     */
    record Markup(String markup) implements Node {
        @Override
        public void writeTo(StringBuilder html) {
            html.append(markup);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
