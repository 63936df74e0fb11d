package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table: a caption, headings by which it can be sorted, rows that stay on top, and rows. */
final class Grid {
    private final String caption;
    private final List<String> headings;
    private final List<Node> fixed = new ArrayList<>();
    private final List<Node.Element> rows = new ArrayList<>();

    Grid(String caption, List<String> headings) {
        this.caption = caption;
        this.headings = headings;
    }

    /** Adds a row that stays on top however the table is sorted: city and nation. */
    Grid fixed(Node.Element row) {
        fixed.add(row.with("class", "fixed"));
        return this;
    }

    /** Adds a row. */
    Grid row(Node.Element row) {
        rows.add(row);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** A column is of numbers if any of its cells is. */
    private boolean isNumeric(int column) {
        return rows.stream().map(row -> row.children().get(column)).anyMatch(cell -> ((Node.Element) cell)
                .attributes()
                .getOrDefault("class", "")
                .startsWith("n"));
    }

    private Node heading(int column) {
        Node button = element("button", headings.get(column)).with("type", "button");
        Node.Element heading = element("th", button).with("scope", "col");
        return isNumeric(column) ? heading.with("class", "n") : heading;
    }

    /** Returns the table in a frame that scrolls sideways on a narrow screen, and below it what its marks mean. */
    Node html() {
        Node.Element head = element("tr")
                .add(IntStream.range(0, headings.size()).mapToObj(this::heading).toList());
        Node.Element table = element("table", element("caption", caption), element("thead", head));
        if (!fixed.isEmpty()) {
            table = table.add(element("tbody").with("class", "fixed").add(fixed));
        }
        table = table.add(element("tbody").with("class", "rows").add(rows));
        Node.Element frame = element("div", table)
                .with("class", "scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", caption);
        return element("div", frame).add(notes());
    }

    /** Returns what each mark in the table means, once: a finger and a printed page have no pointer to rest on it. */
    private List<Node.Element> notes() {
        return rows.stream()
                .flatMap(row -> row.children().stream())
                .flatMap(cell -> ((Node.Element) cell).children().stream())
                .flatMap(
                        part -> part instanceof Node.Element mark && mark.name().equals("abbr")
                                ? Stream.of(mark)
                                : Stream.empty())
                .distinct()
                .map(mark -> element(
                                "p",
                                element("abbr", mark.children().toArray(Node[]::new)),
                                new Node.Text(" " + mark.attributes().get("title")))
                        .with("class", "note"))
                .toList();
    }
}
