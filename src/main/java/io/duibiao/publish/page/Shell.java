package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.publish.Language;
import io.duibiao.publish.Publication;
import io.duibiao.publish.page.Node.Markup;
import java.util.List;
import java.util.Locale;

/**
 * What all pages share: head, style, script, the ways to other pages and the line at the foot.
 */
final class Shell {
    private final Publication publication;
    private final Directory directory;
    private final String style;
    private final String script;

    Shell(Publication publication, Directory directory) {
        this.publication = publication;
        this.directory = directory;
        this.style = Resource.text("page.css");
        this.script = Resource.text("page.js");
    }

    /**
     * Returns a whole page.
     *
     * @param title the title of the window
     * @param root the way to the folder of the first page: empty or {@code ../}
     * @param body its sections
     */
    String page(String title, String root, List<? extends Node> body) {
        Language language = publication.language();
        Node.Element head = element(
                "head",
                element("meta").with("charset", "utf-8"),
                Policy.of(script),
                element("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                element("title", title),
                element("style", new Markup(style)));
        Node.Element main = element("main").with("id", "main").add(body);
        Node.Element all = element(
                        "body",
                        element("a", language.pick("跳到正文", "Skip to content"))
                                .with("class", "skip")
                                .with("href", "#main"),
                        header(root),
                        main,
                        footer(),
                        element("script", new Markup(script)))
                .with("data-copy", language.pick("复制表格", "Copy table"))
                .with("data-copied", language.pick("已复制", "Copied"));
        StringBuilder html = new StringBuilder("<!doctype html>\n");
        element("html", head, all).with("lang", language.tag()).writeTo(html);
        return html.append('\n').toString();
    }

    private Node header(String root) {
        String name = publication.language().pick("对标 Duibiao", "Duibiao 对标");
        return element(
                        "header",
                        element("a", name).with("href", root + "index.html").with("class", "brand"),
                        directory.links(root),
                        directory.search(root),
                        filter())
                .with("class", "top");
    }

    private Node filter() {
        String label = publication.language().pick("筛选本页表格", "Filter this page's tables");
        return element("input")
                .with("type", "search")
                .with("id", "filter")
                .with("placeholder", label)
                .with("aria-label", label);
    }

    private Node footer() {
        String text = publication
                .language()
                .pick(
                        "运行 %s（%s），%s。颜色只表示一个地区在同组中的位置，不表示好坏；没有公布的数不估算，也不参加排位。",
                        "Run %s (%s), %s. A shade says where a region stands among others, not whether that is good; nothing that was not published is estimated or ranked.");
        var run = publication.run();
        return element("footer", element("p", String.format(Locale.ROOT, text, run.id(), run.date(), run.product())));
    }
}
