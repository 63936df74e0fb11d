package io.duibiao.publish.page;

import static io.duibiao.publish.page.Node.element;

import io.duibiao.publish.Language;
import io.duibiao.publish.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages that can be gone to from every page: by links on top, and by a name typed into the search field. */
final class Directory {
    private final Language language;
    private final Map<String, String> pathByName = new LinkedHashMap<>();
    private final List<Link> others;

    Directory(Naming naming, List<Link> others) {
        this.language = naming.language();
        this.others = others;
    }

    /** Adds a page under a name; a name that is there already leads where it led. */
    void add(String name, String path) {
        pathByName.putIfAbsent(name, path);
    }

    /**
     * Returns the links.
     *
     * @param root the way to the folder of the first page, such as {@code ../}
     */
    Node links(String root) {
        List<Node> items = new ArrayList<>();
        items.add(link(language.pick("指标", "Indicators"), root + "index.html#indicators"));
        items.add(link(language.pick("地区", "Regions"), root + "index.html#regions"));
        items.add(link(language.pick("文件", "Files"), root + "index.html#files"));
        others.forEach(other -> items.add(link(other.title(), root + other.path())));
        return element("nav", element("ul").add(items))
                .with("aria-label", language.pick("全部页面", "All pages"))
                .with("class", "ways");
    }

    private static Node link(String title, String path) {
        return element("li", element("a", title).with("href", path));
    }

    /** Returns the search field; choosing a name goes to its page. */
    Node search(String root) {
        String label = language.pick("搜索地区或指标", "Search regions and indicators");
        List<Node> options = new ArrayList<>();
        pathByName.forEach((name, path) ->
                options.add(element("option").with("value", name).with("data-href", root + path)));
        return element(
                "span",
                element("input")
                        .with("type", "search")
                        .with("id", "search")
                        .with("list", "pages")
                        .with("autocomplete", "off")
                        .with("placeholder", label)
                        .with("aria-label", label),
                element("datalist").with("id", "pages").add(options));
    }
}
