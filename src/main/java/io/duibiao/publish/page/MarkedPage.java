package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.publish.page.Node.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A document as a page: each number is marked by kind and leads to its entry in the list beside it, and back. All links work
 * without the script; with it, kinds can be hidden and the keys j, k and u go to the next, the previous and the next unread number.
 */
public final class MarkedPage {
    private final MarkedDocument marked;

    /** Makes the page of a document. */
    public MarkedPage(MarkedDocument marked) {
        this.marked = marked;
    }

    /** Returns the page as HTML. */
    public String html() {
        String title = marked.document().source();
        String script = Resource.text("marked.js");
        Node.Element head = element(
                "head",
                element("meta").with("charset", "utf-8"),
                Policy.of(script),
                element("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                element("title", title + " · 数字标注"),
                element("style", new Markup(Resource.text("marked.css"))));
        Node.Element body = element(
                "body",
                element("a", "跳到数字清单").with("class", "skip").with("href", "#list"),
                element("header", element("h1", title), element("p", marked.dateline()), filters()),
                element("main", text(), list()),
                element("script", new Markup(script)));
        StringBuilder html = new StringBuilder("<!doctype html>\n");
        element("html", head, body).with("lang", "zh-CN").writeTo(html);
        return html.append('\n').toString();
    }

    private Node filters() {
        Map<Mark.Kind, Long> counts =
                marked.marks().stream().collect(Collectors.groupingBy(Mark::kind, TreeMap::new, Collectors.counting()));
        List<Node> boxes = new ArrayList<>();
        counts.forEach((kind, count) -> boxes.add(element(
                "label",
                element("input").with("type", "checkbox").with("checked", "").with("value", kind.style()),
                element("span", kind.zh()).with("class", "mark " + kind.style()),
                new Node.Text(" " + count))));
        boxes.add(element("small", "键盘：j 下一个，k 上一个，u 下一个未读出或未采用的，Enter 在正文与清单间往返"));
        return element("fieldset", element("legend", "显示")).add(boxes);
    }

    private Node text() {
        List<Node> parts = new ArrayList<>();
        marked.notes().forEach(note -> parts.add(element("p", note).with("class", "note")));
        if (!marked.document().text().isBlank()) {
            parts.add(element("div").with("class", "prose").add(new MarkedText(marked).nodes()));
        }
        MarkedSheets sheets = new MarkedSheets(marked);
        marked.document().sheets().forEach(sheet -> parts.add(sheets.html(sheet)));
        return element("section").with("class", "text").with("aria-label", "正文").add(parts);
    }

    private Node list() {
        List<Node> entries =
                IntStream.range(0, marked.marks().size()).mapToObj(this::entry).toList();
        return element(
                        "nav",
                        element("h2", "全部 " + marked.marks().size() + " 个数"),
                        element("ol").add(entries))
                .with("id", "list")
                .with("aria-label", "数字清单");
    }

    private Node entry(int number) {
        Mark mark = marked.marks().get(number);
        Node link = element("a", mark.label())
                .with("href", "#m" + number)
                .with("class", "mark " + mark.kind().style());
        List<Node> lines =
                mark.lines().stream().map(line -> (Node) element("div", line)).toList();
        return element(
                        "li",
                        link,
                        element(
                                "small",
                                " " + mark.kind().zh() + " " + mark.place().label()))
                .with("id", "r" + number)
                .with("class", "entry " + mark.kind().style())
                .add(lines);
    }

    /** Returns the marked words of a number; its reading is shown on hover and on focus. */
    static Node link(int number, Mark mark, String words) {
        String reading = String.join("\n", mark.lines());
        return element("a", words)
                .with("id", "m" + number)
                .with("href", "#r" + number)
                .with("class", "mark " + mark.kind().style())
                .with("data-reading", mark.kind().zh() + "\n" + reading)
                .with("aria-label", words + "，" + mark.kind().zh() + "：" + reading);
    }
}
